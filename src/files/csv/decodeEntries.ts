import { Broken } from "../broken";
import { END } from "./byteDictionary";

const WINDOW = 1_048_576;

/**
 * The texts of entries that each end with the end mark, many at a time: one call of the decoder per entry would cost
 * more than reading the file. The decoder is fatal; throws `Broken` when the bytes do not fit its encoding.
 */
export function decodeEntries(entries: Uint8Array, decoder: TextDecoder): string[] {
  const texts: string[] = [];
  let from = 0;
  while (from < entries.length) {
    const to = entries.indexOf(END, Math.min(from + WINDOW, entries.length - 1)) + 1;
    // The last mark is left out: splitting then gives exactly one text per entry.
    for (const text of decode(entries.subarray(from, to - 1), decoder).split("\0")) texts.push(text);
    from = to;
  }
  return texts;
}

function decode(bytes: Uint8Array, decoder: TextDecoder): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Broken(`not ${decoder.encoding}`);
  }
}
