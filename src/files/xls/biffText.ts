import type { BiffRecord, BiffStream } from "./records";
import { recordTypes } from "./records";

const latin = new TextDecoder("latin1");
const wide = new TextDecoder("utf-16le");
const bytewise = new TextDecoder("gb18030");

/**
 * The text of a record from `at` on: its length in `lengthBytes`, then characters. Before Excel 97 these are bytes; what
 * was written in China is GBK whatever code page the file names, 1252 or none at all being usual.
 */
export function biffText(
  stream: BiffStream,
  place: { readonly at: number; readonly to: number },
  kind: { readonly version: number; readonly lengthBytes: 1 | 2 },
): string {
  const length = kind.lengthBytes === 1 ? stream.byte(place.at) : stream.short(place.at);
  const start = place.at + kind.lengthBytes;
  if (kind.version < 8) return bytewise.decode(stream.bytes.subarray(start, Math.min(place.to, start + length)));
  const isWide = (stream.byte(start) & 1) !== 0;
  const from = start + 1;
  const to = Math.min(place.to, from + (isWide ? length * 2 : length));
  return characters(stream, { from, to }, isWide);
}

function characters(stream: BiffStream, { from, to }: { from: number; to: number }, isWide: boolean): string {
  if (to <= from) return "";
  return (isWide ? wide : latin).decode(stream.bytes.subarray(from, to));
}

/** The shared texts of a workbook, from their record and the ones that continue it. */
export function sharedTextsOf(stream: BiffStream, record: BiffRecord): readonly string[] {
  const reader = new ContinuedReader(stream, record);
  const count = Math.min(stream.long(record.from + 4), stream.bytes.length);
  const texts: string[] = [];
  reader.skip(8);
  while (texts.length < count && reader.isOpen()) texts.push(readShared(reader));
  return texts;
}

/** Length, marks, then perhaps the number of runs and the size of phonetic text, whose data stands behind the text. */
function readShared(reader: ContinuedReader): string {
  const length = reader.short();
  const marks = reader.byte();
  const runs = marks & 8 ? reader.short() : 0;
  const phonetic = marks & 4 ? reader.long() : 0;
  const text = reader.characters(length, (marks & 1) !== 0);
  reader.skip(runs * 4 + phonetic);
  return text;
}

/** Reads over a record and its continuations as if they were one. */
class ContinuedReader {
  private at: number;
  private to: number;

  constructor(
    private readonly stream: BiffStream,
    record: BiffRecord,
  ) {
    this.at = record.from;
    this.to = record.to;
  }

  /** True while there are bytes left, here or in a continuation. */
  isOpen(): boolean {
    while (this.at >= this.to) {
      const record = this.stream.recordAt(this.to);
      if (record?.type !== recordTypes.continued) return false;
      this.at = record.from;
      this.to = record.to;
    }
    return true;
  }

  byte(): number {
    return this.isOpen() ? this.stream.byte(this.at++) : 0;
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return (this.short() | (this.short() << 16)) >>> 0;
  }

  skip(count: number): void {
    let left = count;
    while (left > 0 && this.isOpen()) {
      const step = Math.min(left, this.to - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** A text cut by the end of a record goes on behind a byte that says anew how wide its characters are. */
  characters(length: number, startsWide: boolean): string {
    let isWide = startsWide;
    let text = "";
    let left = length;
    while (left > 0 && this.isOpen()) {
      const width = isWide ? 2 : 1;
      const count = Math.min(left, Math.floor((this.to - this.at) / width));
      text += characters(this.stream, { from: this.at, to: this.at + count * width }, isWide);
      left -= count;
      this.at = left > 0 ? this.to : this.at + count * width;
      if (left > 0 && this.isOpen()) isWide = (this.byte() & 1) !== 0;
    }
    return text;
  }
}
