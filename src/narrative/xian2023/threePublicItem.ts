import type { CellRef } from "../../fill";
import { direction, growth, standingOf, type Compared, type Slot } from "../changeWords";
import { completion, type BudgetWords } from "../completion";
import { amount, amountAt, current, currentOf, from, gap, type SectionContext, valueOf, yearOf } from "../context";
import { asked } from "../messages";
import type { Figure, Paragraph, Part } from "../part";
import { purpose, reason } from "../reasons";
import { body, say } from "../say";

/** One kind of expense in 公开09. */
export interface ThreePublicItem {
  readonly column: string;
  /** “三公”经费, 公务接待费, 会议费 … */
  readonly called: string;
  /** Whether the change to last year is told by amount, or by its direction alone (会议费, 培训费). */
  readonly tells: "amount" | "direction";
  readonly hasPurpose: boolean;
  /** The sentence of counts (团组、人次 …), printed where there is an amount. */
  readonly counts: ((context: SectionContext) => readonly Part[]) | null;
}

const words: BudgetWords = {
  called: "预算",
  comparedWith: "adjustedBudget",
  reasonRequired: true,
  saysEqual: false,
};

/** Budget, actual, completion, change to last year, counts and purpose of one kind of expense; or that there is none. */
export function threePublicParagraph(context: SectionContext, item: ThreePublicItem): Paragraph {
  const ref: CellRef = `threePublicExpenses.actual.${item.column}`;
  const budget: Figure = current(`threePublicExpenses.budget.${item.column}`);
  const spent = currentOf(context, ref);
  const planned = currentOf(context, budget.ref);
  const change = yearOnYear(context, ref, item);
  if (spent.isZero() && planned.isZero()) {
    const none = say`本部门${yearOf(context)}年度无财政拨款${item.called}支出`;
    return body(change.kind === "changed" ? say`${none}，较上年${change.parts}。` : say`${none}。`);
  }
  const compared = { current: spent, base: planned, sources: from(current(ref), budget) };
  const slot: Slot = { subject: item.column, label: item.called, ref };
  const said = say`${yearOf(context)}年度财政拨款安排${item.called}预算${amount(planned, from(budget))}万元，支出决算${amountAt(context, current(ref))}万元${completion(context, compared, { slot, words })}`;
  const counts = item.counts === null || spent.isZero() ? [] : item.counts(context);
  const used = item.hasPurpose && !spent.isZero() ? say`主要用于：${purpose(context, item.column, item.called)}。` : [];
  return body(say`${said}${changeSentence(change)}${counts}${used}`);
}

type YearOnYear =
  | { readonly kind: "changed"; readonly parts: readonly Part[] }
  | { readonly kind: "same" | "unknown" | "fromNothing"; readonly parts: readonly Part[] }
  | { readonly kind: "none" };

function changeSentence(change: YearOnYear): readonly Part[] {
  switch (change.kind) {
    case "changed":
      return say`决算数较上年${change.parts}。`;
    case "same":
    case "unknown":
    case "fromNothing":
      return say`${change.parts}。`;
    case "none":
      return [];
  }
}

function yearOnYear(context: SectionContext, ref: CellRef, item: ThreePublicItem): YearOnYear {
  const then: Figure = { ref, of: "lastYear" };
  const spent = currentOf(context, ref);
  const base = valueOf(context, then);
  if (base === null) return { kind: "unknown", parts: say`决算数较上年变动${gap(asked.lastYear)}` };
  const compared: Compared = { current: spent, base, sources: from(current(ref), then) };
  switch (standingOf(compared)) {
    case "equal":
      return spent.isZero()
        ? { kind: "none" }
        : { kind: "same", parts: say`决算数与上年${direction("持平", compared)}` };
    case "showsEqual":
      return { kind: "same", parts: say`决算数与上年基本${direction("持平", compared)}` };
    case "fromNothing":
      return { kind: "fromNothing", parts: say`上年无此项支出` };
    case "more":
    case "less":
      return { kind: "changed", parts: changedParts(context, compared, { ref, item }) };
  }
}

/** 增加D万元，增长P%，增加的主要原因是：… — or the direction alone. */
function changedParts(
  context: SectionContext,
  compared: Compared,
  { ref, item }: { readonly ref: CellRef; readonly item: ThreePublicItem },
): readonly Part[] {
  const word = compared.current.compare(compared.base) < 0 ? "减少" : "增加";
  const said = reason(context, {
    subject: item.column,
    label: item.called,
    ref,
    comparedWith: "lastYear",
    current: compared.current,
    base: compared.base,
  });
  const moved = item.tells === "amount" ? say`${growth(compared)}，` : [];
  return say`${moved}${direction(word, compared)}的主要原因是：${said}`;
}
