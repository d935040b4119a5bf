import { HASH_FACTOR, HASH_SEED } from "./byteDictionary";

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Where a cell's bytes stand, and their hash. One object is used for all cells. */
export interface CellBytes {
  readonly from: number;
  readonly to: number;
  readonly hash: number;
}

/** Takes the cells of a csv, quotes undone. Blank cells are not told. */
export interface CsvHandler {
  cell(column: number, source: Uint8Array, range: CellBytes): void;
  endRow(): void;
  unclosedQuote(): never;
}

/**
 * Cuts a csv into cells on its bytes. All marks are below 0x30, which no trailing byte of UTF-8 or GB18030 is, so the
 * encoding need not be known. A quote counts only at the start of a cell, as in Excel.
 */
export class CsvScanner {
  private at: number;
  private readonly delimiter: number;
  private readonly range = { from: 0, to: 0, hash: 0 };
  private unquoted = new Uint8Array(256);

  constructor(
    private readonly bytes: Uint8Array,
    settings: { readonly start: number; readonly delimiter: number },
    private readonly handler: CsvHandler,
  ) {
    this.at = settings.start;
    this.delimiter = settings.delimiter;
  }

  /** How many bytes are done. */
  get position(): number {
    return this.at;
  }

  /** Reads whole rows until at least `count` more bytes are done; false once everything is. */
  advance(count: number): boolean {
    const stop = Math.min(this.bytes.length, this.at + count);
    while (this.at < stop) this.readRow();
    return this.at < this.bytes.length;
  }

  private readRow(): void {
    const { bytes, delimiter } = this;
    for (let column = 0; ; column++) {
      if (bytes[this.at] === QUOTE) this.readQuoted(column);
      else this.readBare(column);
      if (bytes[this.at] !== delimiter) break;
      this.at++;
    }
    if (bytes[this.at] === RETURN) this.at++;
    if (bytes[this.at] === LINE_FEED) this.at++;
    this.handler.endRow();
  }

  private readBare(column: number): void {
    const { bytes, delimiter } = this;
    const length = bytes.length;
    const from = this.at;
    let at = from;
    let hash = HASH_SEED;
    for (; at < length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === delimiter || byte === LINE_FEED || byte === RETURN) break;
      hash = Math.imul(hash ^ byte, HASH_FACTOR);
    }
    this.at = at;
    if (at > from) this.tell(column, bytes, { from, to: at, hash });
  }

  private readQuoted(column: number): void {
    const { bytes } = this;
    const from = this.at + 1;
    let hash = HASH_SEED;
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) break;
      hash = Math.imul(hash ^ byte, HASH_FACTOR);
    }
    if (at >= bytes.length) this.handler.unclosedQuote();
    if (!this.endsCell(at + 1)) {
      this.readMixed(column);
      return;
    }
    this.at = at + 1;
    if (at > from) this.tell(column, bytes, { from, to: at, hash });
  }

  /** A quoted cell with doubled quotes in it, or with more behind its closing quote. */
  private readMixed(column: number): void {
    const { bytes } = this;
    let isInside = true;
    let length = 0;
    let at = this.at + 1;
    for (; isInside || !this.endsCell(at); at++) {
      if (at >= bytes.length) this.handler.unclosedQuote();
      const byte = bytes[at] ?? 0;
      if (isInside && byte === QUOTE && bytes[at + 1] !== QUOTE) {
        isInside = false;
        continue;
      }
      if (isInside && byte === QUOTE) at++;
      if (length === this.unquoted.length) this.makeRoom();
      this.unquoted[length++] = byte;
    }
    this.at = at;
    let hash = HASH_SEED;
    for (let index = 0; index < length; index++) hash = Math.imul(hash ^ (this.unquoted[index] ?? 0), HASH_FACTOR);
    if (length > 0) this.tell(column, this.unquoted, { from: 0, to: length, hash });
  }

  private endsCell(at: number): boolean {
    const byte = this.bytes[at];
    return byte === undefined || byte === this.delimiter || byte === LINE_FEED || byte === RETURN;
  }

  private tell(column: number, source: Uint8Array, range: CellBytes): void {
    this.range.from = range.from;
    this.range.to = range.to;
    this.range.hash = range.hash;
    this.handler.cell(column, source, this.range);
  }

  private makeRoom(): void {
    const larger = new Uint8Array(this.unquoted.length * 2);
    larger.set(this.unquoted);
    this.unquoted = larger;
  }
}
