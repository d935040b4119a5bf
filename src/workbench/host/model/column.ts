import type { CellValue } from "../../../files";

/** One column of a sheet: values from the top, formats by number, and formulas where there are any. */
export class Column {
  private values: (CellValue | undefined)[] = [];
  private formats: number[] = [];
  private formulas = new Map<number, string>();

  valueAt(row: number): CellValue {
    return this.values[row] ?? null;
  }

  formulaAt(row: number): string | null {
    return this.formulas.get(row) ?? null;
  }

  formatAt(row: number): number {
    return this.formats[row] ?? 0;
  }

  setValue(row: number, value: CellValue): void {
    this.formulas.delete(row);
    this.put(row, value);
  }

  setFormula(row: number, formula: string, value: CellValue): void {
    this.formulas.set(row, formula);
    this.put(row, value);
  }

  /** The result of a formula, calculated elsewhere. */
  setResult(row: number, value: CellValue): void {
    if (this.formulas.has(row)) this.put(row, value);
  }

  setFormat(row: number, format: number): void {
    if (format === 0 && row >= this.formats.length) return;
    while (this.formats.length < row) this.formats.push(0);
    this.formats[row] = format;
  }

  insertRows(at: number, count: number): void {
    if (at < this.values.length) this.values.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    if (at < this.formats.length) {
      const above = at > 0 ? this.formatAt(at - 1) : 0;
      this.formats.splice(at, 0, ...new Array<number>(count).fill(above));
    }
    this.formulas = new Map([...this.formulas].map(([row, text]) => [row >= at ? row + count : row, text]));
  }

  deleteRows(at: number, count: number): void {
    this.values.splice(at, count);
    this.formats.splice(at, count);
    const kept = [...this.formulas].filter(([row]) => row < at || row >= at + count);
    this.formulas = new Map(kept.map(([row, text]) => [row >= at + count ? row - count : row, text]));
  }

  copy(): Column {
    const copy = new Column();
    copy.values = [...this.values];
    copy.formats = [...this.formats];
    copy.formulas = new Map(this.formulas);
    return copy;
  }

  /** The rows from the first to the last that hold a value; null for none. */
  usedRows(): { first: number; last: number } | null {
    let last = this.values.length - 1;
    while (last >= 0 && (this.values[last] ?? null) === null && !this.formulas.has(last)) last--;
    if (last < 0) return null;
    let first = 0;
    while ((this.values[first] ?? null) === null && !this.formulas.has(first)) first++;
    return { first, last };
  }

  /** The last row whose format is not the plain one; -1 for none. */
  lastFormatted(): number {
    let last = this.formats.length - 1;
    while (last >= 0 && this.formats[last] === 0) last--;
    return last;
  }

  formulaRows(): IterableIterator<number> {
    return this.formulas.keys();
  }

  private put(row: number, value: CellValue): void {
    if (value === null && row >= this.values.length) return;
    while (this.values.length < row) this.values.push(undefined);
    this.values[row] = value === null ? undefined : value;
  }
}
