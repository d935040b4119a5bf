import { items, textOf, type Facts, type ItemId } from "../facts";
import type { Block, HeadingLevel } from "./block";
import { words } from "./messages";

/** A heading. */
export function heading(level: HeadingLevel, text: string): Block {
  return { kind: "heading", level, text };
}

/** One paragraph per line of a text; none for a blank one. */
export function paragraphs(text: string): readonly Block[] {
  return text.split(/\r?\n/).flatMap((line): Block[] => {
    const trimmed = line.trim();
    return trimmed === "" ? [] : [{ kind: "paragraph", text: trimmed }];
  });
}

/** What the clerk stated; a visible gap where nothing is stated. */
export function stated(facts: Facts, item: ItemId): string {
  return textOf(facts, item).trim() || words.gap(items.find(({ id }) => id === item)?.name ?? item);
}
