import type { ChartId, Paragraph, Part } from "./part";

/** What may stand in a sentence: plain words, a part, or several. */
export type Said = string | Part | readonly Part[];

/** A sentence from words and parts: say`本年收入合计${amount}万元。` */
export function say(words: TemplateStringsArray, ...said: readonly Said[]): readonly Part[] {
  return words.flatMap((word, index) => [...textParts(word), ...partsOf(said[index] ?? "")]);
}

/** A paragraph of body text; a chart may follow it. */
export function body(parts: readonly Part[], chart: ChartId | null = null): Paragraph {
  return { style: "body", parts, chart };
}

/** A heading within a section: （一）…, 1. … */
export function heading(text: string): Paragraph {
  return { style: "heading", parts: textParts(text), chart: null };
}

/** Several pieces with a mark between them. */
export function join(pieces: readonly (readonly Part[])[], mark: string): readonly Part[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [...textParts(mark), ...piece]));
}

function partsOf(said: Said): readonly Part[] {
  if (typeof said === "string") return textParts(said);
  return "kind" in said ? [said] : said;
}

function textParts(text: string): readonly Part[] {
  return text === "" ? [] : [{ kind: "text", text }];
}
