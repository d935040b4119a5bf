import { ColumnBuilder } from "./columnBuilder";
import type { CellFault, CellValue, Merge, Sheet, SheetState } from "./sheet";

/** What a sheet is apart from its cells. */
export interface SheetSettings {
  readonly dateSystem: 1900 | 1904;
  readonly state: SheetState;
}

const usual: SheetSettings = { dateSystem: 1900, state: "visible" };

/** Puts a sheet together cell by cell or row by row. Empty text counts as blank; blanks at the edges take no room. */
export class SheetBuilder {
  private readonly columns: ColumnBuilder[] = [];
  private readonly merges: Merge[] = [];
  private readonly faults = new Map<string, CellFault>();
  private height = 0;
  private nextRow = 0;

  constructor(
    private readonly name: string,
    private readonly settings: SheetSettings = usual,
  ) {}

  /** Zero-based row and column. */
  set(row: number, column: number, value: CellValue): void {
    if (value === null || value === "") return;
    if (row >= this.height) this.height = row + 1;
    this.column(column).set(row, typeof value === "object" ? this.fault(value) : value);
  }

  /** Adds the next row below the rows added so far. */
  addRow(values: readonly CellValue[]): void {
    const row = this.nextRow++;
    for (let column = 0; column < values.length; column++) this.set(row, column, values[column] ?? null);
  }

  /** Joins cells: as in Excel, only the top left one keeps its value. */
  addMerge(merge: Merge): void {
    this.merges.push(merge);
  }

  /** Rows × columns held so far, for the reader's limit. */
  get cellsHeld(): number {
    return this.columns.reduce((sum, column) => sum + column.length, 0);
  }

  build(): Sheet {
    this.clearCovered();
    return {
      name: this.name,
      height: this.height,
      width: this.columns.length,
      columns: this.columns.map((column) => column.build(this.height)),
      merges: this.merges,
      ...this.settings,
    };
  }

  private column(index: number): ColumnBuilder {
    while (this.columns.length <= index) this.columns.push(new ColumnBuilder());
    const column = this.columns[index];
    if (column === undefined) throw new RangeError(`no column ${String(index)}`);
    return column;
  }

  /** One object per fault text, so that equal faults share a code. */
  private fault(value: CellFault): CellFault {
    const known = this.faults.get(value.text);
    if (known !== undefined) return known;
    this.faults.set(value.text, value);
    return value;
  }

  /** Merges cannot overlap, so clearing more cells than the sheet has means the list is nonsense: the rest is left. */
  private clearCovered(): void {
    let budget = this.height * this.columns.length;
    for (const { top, left, bottom, right } of this.merges) {
      const last = Math.min(bottom, this.height - 1);
      for (let index = left; index <= right && index < this.columns.length && budget > 0; index++) {
        const first = index === left ? top + 1 : top;
        if (first <= last) this.columns[index]?.clear(first, last);
        budget -= Math.max(1, last - top + 1);
      }
    }
  }
}

/** A sheet from rows of values that are already in memory. */
export function buildSheet(name: string, rows: Iterable<readonly CellValue[]>): Sheet {
  const builder = new SheetBuilder(name);
  for (const row of rows) builder.addRow(row);
  return builder.build();
}
