import { percentOf } from "../../money";
import type { ReasonSlot, SectionDefinition } from "../narrative";
import type { Part } from "../part";

/**
 * The section with numbers as this edition prints them: amounts and percentages always with two decimals, no thousands
 * separators, in drafts as well. Words typed by a person stand as they are.
 */
export function inPlainNumbers(section: SectionDefinition): SectionDefinition {
  return {
    ...section,
    write: (context) => {
      const written: ReasonSlot[] = [];
      const paragraphs = section.write({ ...context, reasons: written });
      const slots = written.map(plainSlot);
      context.reasons.push(...slots);
      const drafts = new Map(slots.flatMap((slot) => (slot.state === "draft" ? [[slot.id, slot.text] as const] : [])));
      return paragraphs.map((paragraph) => ({
        ...paragraph,
        parts: paragraph.parts.map((part) => plainPart(part, drafts)),
      }));
    },
  };
}

function plainSlot(slot: ReasonSlot): ReasonSlot {
  const draft = slot.draft === null ? null : withoutSeparators(slot.draft);
  return { ...slot, draft, text: slot.state === "draft" ? withoutSeparators(slot.text) : slot.text };
}

function plainPart(part: Part, drafts: ReadonlyMap<string, string>): Part {
  switch (part.kind) {
    case "amount":
      return { ...part, text: part.wan.toString() };
    case "percent":
      return { ...part, text: percentOf(part.part, part.base) ?? part.text };
    case "reason":
      return { ...part, text: drafts.get(part.slot) ?? part.text };
    case "text":
    case "count":
    case "direction":
    case "name":
    case "year":
    case "stated":
    case "missing":
      return part;
  }
}

function withoutSeparators(text: string): string {
  return text.replace(/\d{1,3}(?:,\d{3})+/g, (digits) => digits.replace(/,/g, ""));
}
