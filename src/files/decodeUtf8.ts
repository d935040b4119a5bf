import { Broken } from "./broken";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const SHORT = 24;

/** The text of the bytes from..to. Short ASCII is put together by hand: a call of the decoder costs more than reading. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  if (to - from <= SHORT) {
    let text = "";
    let at = from;
    for (; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x80) break;
      text += String.fromCharCode(byte);
    }
    if (at === to) return text;
  }
  try {
    return decoder.decode(bytes.subarray(from, to));
  } catch {
    throw new Broken("not UTF-8");
  }
}
