import type { Span } from "./span";

/** A sentence of a section. `text` has the length of the sentence; what a reason or purpose says is blanked out in it. */
export interface Sentence extends Span {
  readonly text: string;
  /** Whether it gives a reason (主要原因是：…). */
  readonly hasReason: boolean;
  /** Whether it is the first of its line. */
  readonly opensLine: boolean;
  /** What reasons and purposes say in it. */
  readonly reasons: readonly Span[];
}

const reasonStart = /(主要)?(原因)(是|为|在于|：|:)+|主要用于[:：]?|主要是/g;

/** Sentences of a stretch of even text, cut at 。 and at line ends; rows of tables (with tabs) are no sentences. */
export function splitSentences(text: string, { start, end }: Span): readonly Sentence[] {
  const found: Sentence[] = [];
  let lineStart = start;
  for (const line of text.slice(start, end).split("\n")) {
    let at = lineStart;
    const pieces = line.includes("\t") ? [] : line.split("。");
    for (const piece of pieces) {
      if (piece.trim() !== "") found.push(sentenceOf(piece, at, at === lineStart));
      at += piece.length + 1;
    }
    lineStart += line.length + 1;
  }
  return found;
}

function sentenceOf(piece: string, start: number, opensLine: boolean): Sentence {
  reasonStart.lastIndex = 0;
  const match = reasonStart.exec(piece);
  const end = start + piece.length;
  if (match === null) return { start, end, text: piece, hasReason: false, opensLine, reasons: [] };
  const from = match.index + match[0].length;
  return {
    start,
    end,
    text: piece.slice(0, from) + " ".repeat(piece.length - from),
    hasReason: match[0].includes("原因") || match[0].startsWith("主要是"),
    opensLine,
    reasons: [{ start: start + from, end }],
  };
}
