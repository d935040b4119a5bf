import type { CellValue, SheetColumn } from "./sheet";

/** A column is coded until it holds more different values than this and they fill more than half of its rows. */
export const CODED_UP_TO = 65_536;

/** True once a dictionary costs more than it saves. */
export function isTooVaried(differentValues: number, rows: number): boolean {
  return differentValues > CODED_UP_TO && differentValues * 2 > rows;
}

/** A longer copy of an array of codes, at least `length` long. */
export function lengthened(codes: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(length, codes.length * 2));
  longer.set(codes);
  return longer;
}

/** The codes of exactly `height` rows; rows never written are 0, which stands for null. */
export function fitted(codes: Uint32Array, height: number): Uint32Array {
  return codes.length < height ? lengthened(codes, height).subarray(0, height) : codes.slice(0, height);
}

/** One column of a sheet while it grows. Rows may come in any order; those never set are null. */
export class ColumnBuilder {
  private codes = new Uint32Array(64);
  private values: CellValue[] = [null];
  private codeOf = new Map<CellValue, number>();
  private plain: CellValue[] | null = null;
  private rows = 0;

  set(row: number, value: CellValue): void {
    if (row >= this.rows) this.rows = row + 1;
    if (this.plain !== null) {
      this.fillUpTo(this.plain, row);
      this.plain[row] = value;
      return;
    }
    if (row >= this.codes.length) this.codes = lengthened(this.codes, row + 1);
    this.codes[row] = value === null ? 0 : this.codeFor(value);
    if (isTooVaried(this.values.length - 1, this.rows)) this.turnPlain();
  }

  /** Sets rows top to bottom, both included, to null. */
  clear(top: number, bottom: number): void {
    if (this.plain === null) this.codes.fill(0, top, bottom + 1);
    else this.plain.fill(null, top, bottom + 1);
  }

  /** Room taken, in rows. */
  get length(): number {
    return this.plain?.length ?? this.codes.length;
  }

  build(height: number): SheetColumn {
    if (this.plain === null) return { kind: "coded", codes: fitted(this.codes, height), values: this.values };
    this.fillUpTo(this.plain, height);
    return { kind: "plain", values: this.plain.slice(0, height) };
  }

  private codeFor(value: CellValue): number {
    const known = this.codeOf.get(value);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.values.push(value);
    this.codeOf.set(value, code);
    return code;
  }

  private turnPlain(): void {
    const plain: CellValue[] = [];
    for (let row = 0; row < this.rows; row++) plain.push(this.values[this.codes[row] ?? 0] ?? null);
    this.plain = plain;
    this.codeOf = new Map();
    this.values = [];
  }

  private fillUpTo(plain: CellValue[], row: number): void {
    while (plain.length < row) plain.push(null);
  }
}
