import { plainText } from "./plainText";

const EQUALS = 0x3d;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** Walks over the attributes of one start tag after another; nothing is copied. */
export class Attributes {
  /** Key of the local name; the value stands at from..to of the bytes. */
  name = 0;
  from = 0;
  to = 0;
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;

  start(bytes: Uint8Array, at: number): this {
    this.bytes = bytes;
    this.at = at;
    return this;
  }

  /** Moves to the next attribute; false behind the last one. */
  next(): boolean {
    const bytes = this.bytes;
    let at = this.at;
    while ((bytes[at] ?? GREATER) <= 0x20) at++;
    let key = 0;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === undefined || byte === GREATER || byte === SLASH) return false;
      if (byte === EQUALS) break;
      if (byte > 0x20) key = byte === COLON ? 0 : (Math.imul(key, 31) + byte) | 0;
    }
    while (bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) if (++at >= bytes.length) return false;
    const quote = bytes[at] ?? QUOTE;
    this.from = ++at;
    while (bytes[at] !== quote) if (++at >= bytes.length) return false;
    this.name = key;
    this.to = at;
    this.at = at + 1;
    return true;
  }

  /** The value as text. */
  text(): string {
    return plainText(new TextDecoder().decode(this.bytes.subarray(this.from, this.to)));
  }
}
