import { ordinalOf } from "./messages";
import type { Narrative, NarrativeInput, ReasonSlot, Section } from "./narrative";
import type { Paragraph } from "./part";

/** Writes 第二部分. Nothing is invented: what is not known stands as 【待填：…】 and is listed with its section. */
export function writeNarrative(input: NarrativeInput): Narrative {
  const reasons: ReasonSlot[] = [];
  const sections = input.definition.sections.map(({ id, title, write }, index): Section => {
    const ordinal = ordinalOf(index + 1);
    const paragraphs = write({ input, section: { id, ordinal }, reasons });
    return { id, ordinal, title, paragraphs, missing: missingIn(paragraphs) };
  });
  return { year: input.year, sections, reasons };
}

function missingIn(paragraphs: readonly Paragraph[]): readonly string[] {
  const gaps = paragraphs.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "missing" ? [part.what] : [])));
  return [...new Set(gaps)];
}
