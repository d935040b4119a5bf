import { cellOfRef, type FilledForm } from "../fill";
import type { Block } from "./block";
import { glossary, type Term } from "./glossary";
import { words } from "./messages";

/** 第四部分: the terms that the document uses, numbered. `printed` is all that its text and tables print. */
export function termBlocks(forms: readonly FilledForm[], printed: string): readonly Block[] {
  return glossary
    .filter((term) => isUsed(term, forms, printed))
    .map(({ name, meaning }, index) => ({ kind: "paragraph", text: words.term(index + 1, name, meaning) }));
}

function isUsed({ use }: Term, forms: readonly FilledForm[], printed: string): boolean {
  switch (use.kind) {
    case "printed":
      return use.words.some((word) => printed.includes(word));
    case "figures":
      return use.refs.some((ref) => cellOfRef(forms, ref)?.kind === "amount");
  }
}
