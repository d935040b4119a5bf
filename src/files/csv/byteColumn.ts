import { Broken } from "../broken";
import { fitted, isTooVaried, lengthened } from "../columnBuilder";
import type { CellValue, SheetColumn } from "../sheet";
import { ByteDictionary, END } from "./byteDictionary";
import { decodeEntries } from "./decodeEntries";
import { withoutTextMark } from "./textMark";

const BATCH = 65_536;

/**
 * One csv column while it grows: cells are known by their bytes, and only different ones are decoded. A column of
 * mostly different cells turns plain and is decoded in batches. Throws `Broken` when bytes do not fit the encoding.
 */
export class ByteColumn {
  private dictionary = new ByteDictionary();
  private codes = new Uint32Array(1024);
  private rows = 0;
  private plain: CellValue[] | null = null;
  private batch = new Uint8Array(0);
  private batchUsed = 0;
  private batchRows: number[] = [];

  constructor(private readonly decoder: TextDecoder) {}

  get length(): number {
    return this.plain?.length ?? this.codes.length;
  }

  /** Rows come in order; skipped ones are blank. The range is not empty. */
  add(row: number, source: Uint8Array, range: { from: number; to: number; hash: number }): void {
    this.rows = row + 1;
    if (this.plain !== null) {
      this.addToBatch(row, source, range);
      return;
    }
    if (row >= this.codes.length) this.codes = lengthened(this.codes, row + 1);
    this.codes[row] = this.dictionary.numberOf(source, range, range.hash);
    if (isTooVaried(this.dictionary.size, this.rows)) this.turnPlain();
  }

  build(height: number): SheetColumn {
    if (this.plain === null) {
      const values = this.decoded(this.dictionary.bytes, this.dictionary.size);
      return { kind: "coded", codes: fitted(this.codes, height), values };
    }
    this.emptyBatch(this.plain);
    while (this.plain.length < height) this.plain.push(null);
    return { kind: "plain", values: this.plain };
  }

  /** The texts of entries, numbered from 1; number 0 is blank, and so is an empty text. */
  private decoded(entries: Uint8Array, count: number): CellValue[] {
    const values: CellValue[] = [null];
    for (const text of decodeEntries(entries, this.decoder)) values.push(withoutTextMark(text) || null);
    if (values.length !== count + 1) throw new Broken("a zero byte in a text");
    return values;
  }

  private turnPlain(): void {
    const values = this.decoded(this.dictionary.bytes, this.dictionary.size);
    const plain: CellValue[] = [];
    for (let row = 0; row < this.rows; row++) plain.push(values[this.codes[row] ?? 0] ?? null);
    this.plain = plain;
    this.dictionary = new ByteDictionary();
    this.codes = new Uint32Array(0);
    this.batch = new Uint8Array(BATCH);
  }

  private addToBatch(row: number, source: Uint8Array, { from, to }: { from: number; to: number }): void {
    const end = this.batchUsed + (to - from) + 1;
    if (end > this.batch.length && this.plain !== null) {
      this.emptyBatch(this.plain);
      if (to - from >= this.batch.length) this.batch = new Uint8Array((to - from) * 2);
    }
    let here = this.batchUsed;
    for (let at = from; at < to; at++) this.batch[here++] = source[at] ?? 0;
    this.batch[here] = END;
    this.batchUsed = here + 1;
    this.batchRows.push(row);
  }

  private emptyBatch(plain: CellValue[]): void {
    const values = this.decoded(this.batch.subarray(0, this.batchUsed), this.batchRows.length);
    for (let index = 1; index < values.length; index++) {
      const row = this.batchRows[index - 1] ?? 0;
      while (plain.length < row) plain.push(null);
      plain.push(values[index] ?? null);
    }
    this.batchUsed = 0;
    this.batchRows = [];
  }
}
