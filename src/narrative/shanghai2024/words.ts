import { direction, growth, standingOf, type Compared, type Slot } from "../changeWords";
import { from, gap, percent, valueOf, yearOf, type SectionContext } from "../context";
import { asked } from "../messages";
import { statedPercent } from "../numbers";
import type { Figure, Part } from "../part";
import { hasReason, reason } from "../reasons";
import { say, type Said } from "../say";

/** The department by its full name, which opens most sentences. */
export function department({ input }: SectionContext): Part {
  return { kind: "name", text: input.department, sources: [{ kind: "fact", item: "department" }] };
}

/** {部门}{年}年度 */
export function opening(context: SectionContext): readonly Part[] {
  return say`${department(context)}${yearOf(context)}年度`;
}

/** 与{上年}年度相比，{what}增加D万元，增长P%。主要原因：…。 持平 and a last year of nothing have no reason. */
export function againstLastYear(
  context: SectionContext,
  what: Said,
  slot: Slot & { readonly ref: Figure["ref"] },
): readonly Part[] {
  const now: Figure = { ref: slot.ref, of: "current" };
  const then: Figure = { ref: slot.ref, of: "lastYear" };
  const current = valueOf(context, now);
  const base = valueOf(context, then);
  const start = say`与${yearOf(context, -1)}年度相比，${what}`;
  if (current === null || base === null) return say`${start}${gap(asked.lastYear)}。`;
  return say`${start}${moved(context, { current, base, sources: from(now, then) }, slot)}`;
}

/** 增加D万元，增长P%。主要原因：…。 — or 持平。, 基本持平。, or that there was nothing the year before. */
export function moved(context: SectionContext, compared: Compared, slot: Slot): readonly Part[] {
  const { current, base } = compared;
  switch (standingOf(compared)) {
    case "equal":
      return say`${direction("持平", compared)}。`;
    case "showsEqual":
      return say`基本${direction("持平", compared)}。`;
    case "fromNothing":
      return say`${growth(compared)}，上年无此项。`;
    case "more":
    case "less": {
      const said = reason(context, { ...slot, comparedWith: "lastYear", current, base });
      return say`${growth(compared)}。主要原因：${said}。`;
    }
  }
}

/** A figure against its 年初预算, in sentences: 年初预算为b万元，支出决算为x万元，完成年初预算的r%。 */
export interface BudgetWords {
  readonly slot: Slot;
  /** Whether a difference must be explained, and equal figures said to be so. */
  readonly isExplained: boolean;
}

/** ，完成年初预算的r%。决算数大于预算数的主要原因：…。 — from the ， on. No rate stands on a budget of zero. */
export function completion(
  context: SectionContext,
  compared: Compared,
  { slot, isExplained }: BudgetWords,
): readonly Part[] {
  const { current, base } = compared;
  const rate = say`${rateOf(compared)}。`;
  const comparedWith = "originalBudget";
  switch (standingOf(compared)) {
    case "equal":
      return isExplained ? say`${rate}决算数与预算数${direction("持平", compared)}。` : rate;
    case "showsEqual":
      return isExplained ? say`${rate}决算数与预算数基本${direction("持平", compared)}。` : rate;
    case "fromNothing":
    case "more":
    case "less": {
      if (!isExplained && !hasReason(context, { ...slot, comparedWith })) return rate;
      const word = current.compare(base) < 0 ? "小于" : "大于";
      const said = reason(context, { ...slot, comparedWith, current, base });
      return say`${rate}决算数${direction(word, compared)}预算数的主要原因：${said}。`;
    }
  }
}

/** ，完成年初预算的r%: 约 before a round rate of figures that differ. */
function rateOf({ current, base, sources }: Compared): readonly Part[] {
  const stated = statedPercent(current, base);
  if (stated === null) return [];
  const isAbout = (stated === "100.00" && !current.equals(base)) || (stated === "0.00" && !current.isZero());
  return say`，完成年初预算的${isAbout ? "约" : ""}${percent(stated, { part: current, base, sources })}%`;
}
