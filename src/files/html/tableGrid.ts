import type { Extent } from "../extent";
import type { CellValue } from "../sheet";
import type { SheetBuilder } from "../sheetBuilder";

/** Where the cells of an HTML table stand once those that span rows and columns are laid out. */
export class TableGrid {
  private row = -1;
  private column = 0;
  /** For each column the first row in which it is free again. */
  private readonly freeFrom: number[] = [];

  constructor(private readonly sheet: { readonly builder: SheetBuilder; readonly extent: Extent }) {}

  startRow(): void {
    this.row++;
    this.column = 0;
  }

  /** Puts a cell in the next free column. Spans are at least 1. */
  add(value: CellValue, span: { readonly rows: number; readonly columns: number }): void {
    if (this.row < 0) this.startRow();
    while ((this.freeFrom[this.column] ?? 0) > this.row) this.column++;
    const [top, left] = [this.row, this.column];
    if (value !== null) {
      this.sheet.extent.include(top, left);
      this.sheet.builder.set(top, left, value);
    }
    this.column += span.columns;
    if (span.rows === 1 && span.columns === 1) return;
    while (this.freeFrom.length < this.column) this.freeFrom.push(0);
    this.freeFrom.fill(top + span.rows, left, this.column);
    if (value !== null)
      this.sheet.builder.addMerge({ top, left, bottom: top + span.rows - 1, right: left + span.columns - 1 });
  }

  /** Cells that span beyond the end of their table are cut there. */
  endTable(): void {
    this.freeFrom.length = 0;
  }
}
