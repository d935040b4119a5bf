import type { Narrative, Paragraph, Part, ReasonSlot, Source } from "../../src/narrative";
import type { CellRef } from "../../src/fill";
import type { Yuan } from "../../src/money";
import { text } from "../text";
import type { ReasonView, SectionView, Stretch } from "../views";

/** Drivers shown beside a reason; the rest are gathered in the sheet and in the text. */
const shownDrivers = 5;

/** The narrative as the 说明 panel shows it: numbers lead to their cells, reasons stand under their section. */
export function sectionViews({ sections, reasons }: Narrative): readonly SectionView[] {
  return sections.map(({ id, ordinal, title, paragraphs }) => ({
    id,
    number: ordinal,
    title,
    paragraphs: paragraphs.map(stretchesOf),
    reasons: reasons.filter(({ section }) => section === id).map(reasonView),
  }));
}

function stretchesOf({ parts }: Paragraph): readonly Stretch[] {
  return parts.map(stretchOf);
}

function stretchOf(part: Part): Stretch {
  switch (part.kind) {
    case "amount":
    case "percent":
    case "count":
      return { kind: "figure", text: part.text, cell: cellOf(part.sources) };
    case "missing":
      return { kind: "missing", text: part.text };
    case "text":
    case "direction":
    case "name":
    case "year":
    case "stated":
    case "reason":
      return { kind: "words", text: part.text };
  }
}

/** The figure of this year a number stands for; null for a number of another year or of the clerk's own. */
function cellOf(sources: readonly Source[]): CellRef | null {
  for (const source of sources) {
    if (source.kind === "figure" && source.figure.of === "current") return source.figure.ref;
  }
  return null;
}

function reasonView(slot: ReasonSlot): ReasonView {
  const { printed, comparison, current, base, change, state } = slot;
  return {
    key: slot.id,
    title: printed.subject,
    change: text.narrative.change({ comparison, current: shownWan(current), base: shownWan(base) }),
    drivers: (change?.drivers ?? [])
      .slice(0, shownDrivers)
      .map(({ name, change: by }) => text.narrative.driver(name, shownWan(by))),
    reason: state === "missing" ? "" : slot.text,
    status: state,
    basis: {
      section: printed.section,
      subject: printed.subject,
      comparison,
      current: current.toString(),
      base: base.toString(),
    },
  };
}

function shownWan(yuan: Yuan): string {
  return yuan.toWan().toShown();
}
