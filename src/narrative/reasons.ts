import type { Comparison, Facts, Reason } from "../facts";
import type { CellRef } from "../fill";
import type { Yuan } from "../money";
import type { Change, ComparedWith } from "../variance";
import type { SectionContext } from "./context";
import { draftReason } from "./draftReason";
import { asked, gapText } from "./messages";
import type { ReasonSlot, SectionId } from "./narrative";
import type { Part } from "./part";

const comparisons: Readonly<Record<ComparedWith, Comparison>> = {
  lastYear: "较上年",
  originalBudget: "较年初预算",
  adjustedBudget: "较全年预算",
};

/** What a reason explains. */
export interface ReasonFor {
  /** A row or column id. */
  readonly subject: string;
  /** How the clerk's sheet and the messages call it. */
  readonly label: string;
  /** The figure whose drivers explain it; null where the clerk states both figures. */
  readonly ref: CellRef | null;
  readonly comparedWith: ComparedWith;
  readonly current: Yuan;
  readonly base: Yuan;
}

/** The reason to print, without its last 。; makes its slot. The clerk's words win over a draft. */
export function reason(context: SectionContext, wanted: ReasonFor): Part {
  const { input, section, reasons } = context;
  const comparison = comparisons[wanted.comparedWith];
  const change = changeBetween(context, wanted);
  const draft = change === null ? null : draftReason(change, wanted.comparedWith, input.year);
  const typed = findReason(context, wanted.subject, { label: wanted.label, comparison });
  const said = typed !== null && typed.reason.trim() !== "" ? typed : null;
  const missing = asked.reason(wanted.label, comparison);
  const slot: ReasonSlot = {
    id: `${section.id}:${wanted.subject}:${comparison}`,
    section: section.id,
    subject: wanted.subject,
    comparison,
    printed: { section: section.ordinal, subject: wanted.label },
    ref: wanted.ref,
    current: wanted.current,
    base: wanted.base,
    state: said === null ? (draft === null ? "missing" : "draft") : isOutdated(said, wanted) ? "review" : "typed",
    text: said?.reason ?? draft ?? gapText(missing),
    draft,
    change,
    typed,
  };
  reasons.push(slot);
  if (slot.state === "missing") return { kind: "missing", text: slot.text, what: missing };
  return { kind: "reason", text: withoutStop(slot.text), slot: slot.id };
}

/** The drivers; null where the ledger's do not lead from one of these very figures to the other (last year's workbook). */
function changeBetween({ input }: SectionContext, { ref, comparedWith, current, base }: ReasonFor): Change | null {
  const change = ref === null || input.explain === null ? null : input.explain(ref, comparedWith);
  return change !== null && change.current.equals(current) && change.base.equals(base) ? change : null;
}

/** Whether the clerk typed a reason for this comparison. */
export function hasReason(
  context: SectionContext,
  { subject, label, comparedWith }: Pick<ReasonFor, "subject" | "label" | "comparedWith">,
): boolean {
  const found = findReason(context, subject, { label, comparison: comparisons[comparedWith] });
  return found !== null && found.reason.trim() !== "";
}

/** What the money was used for (用途), without its last 。; a gap where nothing is typed. */
export function purpose(context: SectionContext, subject: string, label: string): Part {
  const { section, input } = context;
  const typed = reasonsOf(input.facts, section).find(
    (row) => isSubject(row.subject, subject, label) && row.purpose.trim() !== "",
  );
  const what = asked.purpose(label);
  if (typed === undefined) return { kind: "missing", text: gapText(what), what };
  return { kind: "reason", text: withoutStop(typed.purpose), slot: `${section.id}:${subject}:${typed.comparison}` };
}

function findReason(
  { input, section }: SectionContext,
  subject: string,
  { label, comparison }: { readonly label: string; readonly comparison: Comparison },
): Reason | null {
  const rows = reasonsOf(input.facts, section);
  return rows.find((row) => isSubject(row.subject, subject, label) && row.comparison === comparison) ?? null;
}

function reasonsOf(
  facts: Facts,
  { id, ordinal }: { readonly id: SectionId; readonly ordinal: string },
): readonly Reason[] {
  return facts.reasons.filter(({ section }) => section === id || section.replace(/[、．.].*$/, "") === ordinal);
}

/** 2012906, 工会事务 and "2012906 工会事务" all name the same. */
function isSubject(typed: string, subject: string, label: string): boolean {
  const plain = typed.replace(/\s/g, "");
  return plain === subject || plain === label || plain === `${subject}${label}`;
}

function isOutdated({ current, base }: Reason, figures: { readonly current: Yuan; readonly base: Yuan }): boolean {
  return (current !== null && !current.equals(figures.current)) || (base !== null && !base.equals(figures.base));
}

/** The sentence brings its own 。; nothing else of the words is touched. */
function withoutStop(text: string): string {
  return text.replace(/。\s*$/, "");
}
