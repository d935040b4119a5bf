import { END } from "./byteDictionary";

const WINDOW = 1_048_576;

/**
 * The texts of entries that each end with the end mark, many at a time: one call of the decoder per entry would cost
 * more than reading the file. Throws a TypeError when the bytes do not fit the decoder's encoding.
 */
export function decodeEntries(entries: Uint8Array, decoder: TextDecoder): string[] {
  const texts: string[] = [];
  let from = 0;
  while (from < entries.length) {
    const to = entries.indexOf(END, Math.min(from + WINDOW, entries.length - 1)) + 1;
    // The last mark is left out: splitting then gives exactly one text per entry.
    for (const text of decoder.decode(entries.subarray(from, to - 1)).split("\0")) texts.push(withoutTextMark(text));
    from = to;
  }
  return texts;
}

/** Exports write ="0012" so that Excel keeps the zeros; the cell then shows 0012. */
function withoutTextMark(text: string): string {
  if (text.charCodeAt(0) !== 61 || !text.startsWith('="') || !text.endsWith('"') || text.length < 3) return text;
  const inner = text.slice(2, -1);
  return inner.includes('"') ? text : inner;
}
