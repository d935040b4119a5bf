import type { LedgerOrigin } from "./ledger";

/** Which entry stands in which row of which sheet. */
export class RowIndex {
  /** Per sheet, by 1-based row: the entry's number plus one, 0 for none. */
  private readonly entries: Uint32Array[];

  constructor({ sheets, sheetOf, rowOf }: LedgerOrigin) {
    const heights = sheets.map(() => 0);
    sheetOf.forEach((sheet, entry) => {
      heights[sheet] = Math.max(heights[sheet] ?? 0, rowOf[entry] ?? 0);
    });
    this.entries = heights.map((height) => new Uint32Array(height + 1));
    sheetOf.forEach((sheet, entry) => {
      const rows = this.entries[sheet];
      if (rows !== undefined) rows[rowOf[entry] ?? 0] = entry + 1;
    });
  }

  entryAt(sheet: number, row: number): number | null {
    const entry = this.entries[sheet]?.[row] ?? 0;
    return entry === 0 ? null : entry - 1;
  }

  put(sheet: number, row: number, entry: number | null): void {
    let rows = this.entries[sheet];
    if (rows === undefined) throw new RangeError(`no sheet ${sheet}`);
    if (row >= rows.length) {
      const longer = new Uint32Array(Math.max(row + 1, rows.length * 2));
      longer.set(rows);
      this.entries[sheet] = rows = longer;
    }
    rows[row] = entry === null ? 0 : entry + 1;
  }

  /** Rows put in before `row` (`count` > 0), or taken out from it on. Entries of rows taken out must be gone. */
  shift(sheet: number, row: number, count: number): void {
    const rows = this.entries[sheet];
    if (rows === undefined) return;
    const moved = new Uint32Array(Math.max(row, rows.length + count));
    moved.set(rows.subarray(0, row));
    moved.set(count > 0 ? rows.subarray(row) : rows.subarray(row - count), count > 0 ? row + count : row);
    this.entries[sheet] = moved;
  }
}
