import { measureText } from "./measureText";
import { textWidth } from "./page";
import { bodySize } from "./styles";

/** Marks that never begin a line, and those that never end one. */
const closing = /[，。、；：？！”’）》】」』〉％%)\],.;:?!]/;
const opening = /[“‘（《【「『〈(\[]/;
/** What is not broken: a number or a word of Latin letters with its marks, or one Chinese character. */
const pieces = /[A-Za-z0-9.,%/-]+|[\s\S]/gu;

/** How many lines a paragraph of body text (公文正文) takes: the first begins two characters in. */
export function bodyLines(text: string): number {
  const width = textWidth("text") / 20;
  let lines = 1;
  let used = bodySize * 2;
  for (const word of unbreakable(text)) {
    const wide = measureText(word, { size: bodySize });
    if (used + wide > width && used > 0) {
      lines += 1;
      used = 0;
    }
    used += wide;
  }
  return lines;
}

/** Pieces with the marks that must stay with them. */
function unbreakable(text: string): readonly string[] {
  const words: string[] = [];
  let isOpen = false;
  for (const [piece] of text.matchAll(pieces)) {
    const last = words.length - 1;
    if (last >= 0 && (isOpen || closing.test(piece[0] ?? ""))) words[last] = `${words[last] ?? ""}${piece}`;
    else words.push(piece);
    isOpen = opening.test(piece);
  }
  return words;
}
