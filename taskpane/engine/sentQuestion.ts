import type { Question, SlowQuestion } from "./message";
import { movableParts, receiveSheet, sendSheet, type SentSheet } from "./sentSheet";

type Asked = Question | SlowQuestion;

/** A question as it passes from the page to the engine's thread. */
export type SentQuestion =
  | Exclude<Asked, { kind: "read" | "replace" }>
  | (Omit<Extract<Asked, { kind: "read" }>, "ledger"> & { readonly ledger: readonly SentSheet[] })
  | { readonly kind: "replace"; readonly sheets: readonly SentSheet[] };

/** The question, and the memory that may move with it. */
export function sendQuestion(asked: Asked): {
  readonly question: SentQuestion;
  readonly movable: readonly ArrayBuffer[];
} {
  if (asked.kind === "read") {
    const ledger = asked.ledger.map(sendSheet);
    return { question: { ...asked, ledger }, movable: ledger.flatMap(movableParts) };
  }
  if (asked.kind === "replace") {
    const sheets = asked.sheets.map(sendSheet);
    return { question: { kind: "replace", sheets }, movable: sheets.flatMap(movableParts) };
  }
  if (asked.kind === "readFile") {
    const bytes = asked.bytes.slice();
    return { question: { ...asked, bytes }, movable: [bytes.buffer] };
  }
  return { question: asked, movable: [] };
}

export function receiveQuestion(sent: SentQuestion): Asked {
  if (sent.kind === "read") return { ...sent, ledger: sent.ledger.map(receiveSheet) };
  if (sent.kind === "replace") return { kind: "replace", sheets: sent.sheets.map(receiveSheet) };
  return sent;
}
