import { END } from "../csv/byteDictionary";
import { decodeEntries } from "../csv/decodeEntries";
import { Broken } from "../broken";
import { nameKey } from "../xml/nameKey";
import { cellText } from "../xml/plainText";
import type { XmlHandler } from "../xml/xmlScanner";

const ITEM = nameKey("si");
const TEXT = nameKey("t");
const PHONETIC = nameKey("rPh");
const BATCH = 1_048_576;

/** The shared texts of a workbook: runs of rich text joined, phonetic guides left out. Decoded many at a time. */
export class SharedTexts implements XmlHandler {
  readonly texts: string[] = [];
  private batch = new Uint8Array(BATCH);
  private used = 0;
  private isInText = false;
  private isPhonetic = false;

  open(name: number): void {
    if (name === TEXT) this.isInText = !this.isPhonetic;
    else if (name === PHONETIC) this.isPhonetic = true;
  }

  close(name: number): void {
    if (name === TEXT) this.isInText = false;
    else if (name === PHONETIC) this.isPhonetic = false;
    else if (name === ITEM) this.finishItem();
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (!this.isInText) return;
    this.makeRoom(to - from + 1);
    let here = this.used;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? END;
      if (byte === END) throw new Broken("a zero byte in a text");
      this.batch[here++] = byte;
    }
    this.used = here;
  }

  /** Call it once the part is read. */
  finish(): void {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const texts = decodeEntries(this.batch.subarray(0, this.used), decoder);
    for (const text of texts) this.texts.push(cellText(text));
    this.used = 0;
  }

  private finishItem(): void {
    this.makeRoom(1);
    this.batch[this.used++] = END;
    if (this.used > BATCH / 2) this.finish();
  }

  private makeRoom(length: number): void {
    if (this.used + length <= this.batch.length) return;
    const larger = new Uint8Array(Math.max(this.batch.length * 2, this.used + length));
    larger.set(this.batch.subarray(0, this.used));
    this.batch = larger;
  }
}
