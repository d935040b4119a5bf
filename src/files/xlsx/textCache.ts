import { ByteDictionary, HASH_FACTOR, HASH_SEED } from "../csv/byteDictionary";
import { decodeUtf8 } from "../decodeUtf8";
import { cellText } from "../xml/plainText";

const MOST = 65_536;

/** Decodes each different text once: ledgers repeat names in every row. Starts over when it grows too large. */
export class TextCache {
  private dictionary = new ByteDictionary();
  private texts: string[] = [""];

  textOf(bytes: Uint8Array, from: number, to: number): string {
    let hash = HASH_SEED;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), HASH_FACTOR);
    const number = this.dictionary.numberOf(bytes, { from, to }, hash);
    const known = this.texts[number];
    if (known !== undefined) return known;
    const text = cellText(decodeUtf8(bytes, from, to));
    this.texts.push(text);
    if (number >= MOST) this.startOver();
    return text;
  }

  private startOver(): void {
    this.dictionary = new ByteDictionary();
    this.texts = [""];
  }
}
