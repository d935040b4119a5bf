import type { LedgerOrigin } from "./ledger";

const roomForMore = 1024;

/** Which entry stands in which row of which sheet. */
export class RowIndex {
  /** Per sheet, by 1-based row: the entry's number plus one, 0 for none. */
  private readonly entries: Uint32Array[];
  /** Rows in use; more room may stand behind them, all 0. */
  private readonly heights: number[];

  constructor({ sheets, sheetOf, rowOf }: LedgerOrigin) {
    this.heights = sheets.map(() => 1);
    for (let entry = 0; entry < rowOf.length; entry += 1) {
      const [sheet = 0, row = 0] = [sheetOf[entry], rowOf[entry]];
      if (row >= (this.heights[sheet] ?? 0)) this.heights[sheet] = row + 1;
    }
    this.entries = this.heights.map((height) => new Uint32Array(height + roomForMore));
    for (let entry = 0; entry < rowOf.length; entry += 1) {
      const rows = this.entries[sheetOf[entry] ?? 0];
      if (rows !== undefined) rows[rowOf[entry] ?? 0] = entry + 1;
    }
  }

  entryAt(sheet: number, row: number): number | null {
    const entry = row < this.heightOf(sheet) ? (this.entries[sheet]?.[row] ?? 0) : 0;
    return entry === 0 ? null : entry - 1;
  }

  put(sheet: number, row: number, entry: number | null): void {
    if (row >= this.heightOf(sheet)) this.grow(sheet, row + 1);
    const rows = this.entries[sheet];
    if (rows !== undefined) rows[row] = entry === null ? 0 : entry + 1;
  }

  /** Rows put in before `row` (`count` > 0), or taken out from it on. Entries of rows taken out must be gone. */
  shift(sheet: number, row: number, count: number): void {
    const height = this.heightOf(sheet);
    if (row >= height) return;
    if (count > 0) {
      this.grow(sheet, height + count);
      this.entries[sheet]?.copyWithin(row + count, row, height).fill(0, row, row + count);
      return;
    }
    const left = Math.max(row, height + count);
    this.entries[sheet]?.copyWithin(row, row - count, height).fill(0, left, height);
    this.heights[sheet] = left;
  }

  /** The entries by row, per sheet; good until the next change. */
  view(): readonly Uint32Array[] {
    return this.entries.map((rows, sheet) => rows.subarray(0, this.heights[sheet]));
  }

  private heightOf(sheet: number): number {
    const height = this.heights[sheet];
    if (height === undefined) throw new RangeError(`no sheet ${sheet}`);
    return height;
  }

  private grow(sheet: number, height: number): void {
    const rows = this.entries[sheet] ?? new Uint32Array(0);
    this.heights[sheet] = height;
    if (height <= rows.length) return;
    const longer = new Uint32Array(height + Math.max(roomForMore, height >>> 3));
    longer.set(rows);
    this.entries[sheet] = longer;
  }
}
