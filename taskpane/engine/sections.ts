import { items, type ItemId } from "../../src/facts";
import {
  reviewReasons,
  type Narrative,
  type Paragraph,
  type Part,
  type ReasonSlot,
  type Source,
} from "../../src/narrative";
import type { Yuan } from "../../src/money";
import { text } from "../text";
import type { ItemLink, ReasonView, SectionView, Stretch } from "../views";

/** What was made of a narrative: it stays the same until the clerk pauses. */
const made = new WeakMap<Narrative, readonly SectionView[]>();

/** The narrative as the 说明 panel shows it: numbers lead to their cells, reasons stand under their section. */
export function sectionViews(narrative: Narrative): readonly SectionView[] {
  const known = made.get(narrative) ?? makeViews(narrative);
  made.set(narrative, known);
  return known;
}

function makeViews({ sections, reasons }: Narrative): readonly SectionView[] {
  const remarks = reviewReasons(reasons);
  return sections.map(({ id, ordinal, title, paragraphs }) => ({
    id,
    number: ordinal,
    title,
    paragraphs: paragraphs.map(stretchesOf),
    reasons: reasons
      .filter(({ section }) => section === id)
      .map((slot) => ({
        ...reasonView(slot),
        remarks: remarks.flatMap(({ slot: of, message }) => (of === slot.id ? [message] : [])),
      })),
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
    case "direction":
      return boundStretch(part.text, part.sources);
    case "stated":
      return { kind: "stated", text: part.text, item: itemLink(part.item) };
    case "missing":
      return { kind: "missing", text: part.text, item: itemNamed(part.what) };
    case "text":
    case "name":
    case "year":
    case "reason":
      return { kind: "words", text: part.text };
  }
}

/** Leads to the figure of this year it stands for, else to the same cell where it stands for another year's. */
function boundStretch(words: string, sources: readonly Source[]): Stretch {
  const figures = sources.flatMap((source) => (source.kind === "figure" ? [source.figure] : []));
  const figure = figures.find(({ of }) => of === "current") ?? figures[0];
  if (figure !== undefined) return { kind: "figure", text: words, cell: figure.ref, of: figure.of };
  const fact = sources.find((source) => source.kind === "fact");
  return fact === undefined
    ? { kind: "words", text: words }
    : { kind: "stated", text: words, item: itemLink(fact.item) };
}

function itemLink(id: ItemId): ItemLink {
  const item = items.find((candidate) => candidate.id === id);
  return { sheet: item?.sheet ?? "", name: item?.name ?? id };
}

/** Where a gap is filled; null for what is no item of the clerk's sheets, a reason for one. */
function itemNamed(what: string): ItemLink | null {
  const item = items.find(({ name }) => name.replace(/^其中：/u, "") === what);
  return item === undefined ? null : { sheet: item.sheet, name: item.name };
}

function reasonView(slot: ReasonSlot): Omit<ReasonView, "remarks"> {
  const { printed, comparison, current, base, change, state, typed } = slot;
  const others = change?.others ?? null;
  const drivers = (change?.drivers ?? []).map(({ name, change: by }) => text.narrative.driver(name, shownWan(by)));
  return {
    key: slot.id,
    title: printed.subject,
    change: text.narrative.change({ comparison, current: shownWan(current), base: shownWan(base) }),
    was: state === "review" ? oldFigures(slot) : null,
    drivers:
      others === null ? drivers : [...drivers, text.narrative.driver(text.narrative.others, shownWan(others.change))],
    draft: slot.draft,
    words: typed?.reason ?? "",
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

/** The figures the clerk's words rested on. */
function oldFigures({ typed, comparison, current, base }: ReasonSlot): string {
  return text.narrative.change({
    comparison,
    current: shownWan(typed?.current ?? current),
    base: shownWan(typed?.base ?? base),
  });
}

function shownWan(yuan: Yuan): string {
  return yuan.toWan().toShown();
}
