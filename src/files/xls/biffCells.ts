import type { Extent } from "../extent";
import type { CellValue } from "../sheet";
import type { SheetBuilder } from "../sheetBuilder";
import { biffText } from "./biffText";
import { type BiffRecord, type BiffStream, recordTypes } from "./records";

const faults: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

const faultOf = (code: number): CellValue => ({ kind: "fault", text: faults[code] ?? "#VALUE!" });

/** Zero has no sign. */
const numberOrFault = (value: number): CellValue => (Number.isFinite(value) ? value + 0 : faultOf(0x24));

/** The workbook a sheet's records belong to: its edition (2 to 8) and shared texts. */
export interface BiffBook {
  readonly stream: BiffStream;
  readonly version: number;
  readonly texts: readonly string[];
}

/** Puts the values of one sheet's records into its columns. */
export class BiffCells {
  /** The cell of a formula whose text comes in a record of its own. */
  private waiting: { readonly row: number; readonly column: number } | null = null;

  constructor(
    private readonly book: BiffBook,
    private readonly sheet: { readonly builder: SheetBuilder; readonly extent: Extent },
  ) {}

  take(record: BiffRecord): void {
    const { stream, texts } = this.book;
    const at = record.from;
    switch (record.type) {
      case recordTypes.number:
        return this.set(record, stream.double(at + 6));
      case recordTypes.numberOf2:
        return this.set(record, stream.double(at + 7));
      case recordTypes.integerOf2:
        return this.set(record, stream.short(at + 7));
      case recordTypes.packed:
        return this.set(record, stream.packed(at + 6));
      case recordTypes.packedRow:
        return this.takePackedRow(record);
      case recordTypes.sharedText:
        return this.set(record, texts[stream.long(at + 6)] ?? { kind: "fault", text: "文本缺失" });
      case recordTypes.label:
      case recordTypes.richLabel:
        return this.set(record, this.text(record, at + 6, 2));
      case recordTypes.labelOf2:
        return this.set(record, this.text(record, at + 7, 1));
      case recordTypes.flag:
        return this.set(record, this.flag(at + 6));
      case recordTypes.flagOf2:
        return this.set(record, this.flag(at + 7));
      case recordTypes.formula:
      case recordTypes.formulaOf3:
      case recordTypes.formulaOf4:
        return this.takeFormula(record, at + (this.book.version === 2 ? 7 : 6));
      case recordTypes.text:
        return this.takeText(this.text(record, at, 2));
      case recordTypes.textOf2:
        return this.takeText(this.text(record, at, 1));
      case recordTypes.merges:
        return this.takeMerges(record);
    }
  }

  private text(record: BiffRecord, at: number, lengthBytes: 1 | 2): string {
    return biffText(this.book.stream, { at, to: record.to }, { version: this.book.version, lengthBytes });
  }

  private flag(at: number): CellValue {
    const { stream } = this.book;
    return stream.byte(at + 1) === 0 ? stream.byte(at) !== 0 : faultOf(stream.byte(at));
  }

  private set(record: BiffRecord, value: CellValue): void {
    this.put(this.book.stream.short(record.from), this.book.stream.short(record.from + 2), value);
  }

  private put(row: number, column: number, value: CellValue): void {
    if (value === null || value === "") return;
    this.sheet.extent.include(row, column);
    this.sheet.builder.set(row, column, typeof value === "number" ? numberOrFault(value) : value);
  }

  /** Row, first column, then a format (2 bytes) and a packed number (4) for each cell; the last column ends it. */
  private takePackedRow({ from, to }: BiffRecord): void {
    const { stream } = this.book;
    const [row, first] = [stream.short(from), stream.short(from + 2)];
    for (let at = from + 4, column = first; at + 6 <= to - 2; at += 6, column++)
      this.put(row, column, stream.packed(at + 2));
  }

  /** The saved result: a double, or, marked by its last two bytes, a text to come, a truth value, an error or "". */
  private takeFormula(record: BiffRecord, at: number): void {
    const { stream } = this.book;
    if (stream.short(at + 6) !== 0xffff) return this.set(record, stream.double(at));
    const kind = stream.byte(at);
    if (kind === 0) this.waiting = { row: stream.short(record.from), column: stream.short(record.from + 2) };
    else if (kind === 1) this.set(record, stream.byte(at + 2) !== 0);
    else if (kind === 2) this.set(record, faultOf(stream.byte(at + 2)));
  }

  private takeText(text: string): void {
    if (this.waiting !== null) this.put(this.waiting.row, this.waiting.column, text);
    this.waiting = null;
  }

  private takeMerges({ from, to }: BiffRecord): void {
    const { stream } = this.book;
    for (let at = from + 2; at + 8 <= to; at += 8) {
      const [top, bottom] = [stream.short(at), stream.short(at + 2)];
      const [left, right] = [stream.short(at + 4), stream.short(at + 6)];
      if (bottom >= top && right >= left) this.sheet.builder.addMerge({ top, left, bottom, right });
    }
  }
}
