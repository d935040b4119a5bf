import type { ComparedWith } from "../variance";
import { percent, type SectionContext } from "./context";
import { direction, standingOf, type Compared, type Slot } from "./changeWords";
import { statedPercent } from "./numbers";
import type { Part } from "./part";
import { hasReason, reason } from "./reasons";
import { say } from "./say";

/** How the budget is called in a sentence. */
export interface BudgetWords {
  /** 年初预算 or 预算. */
  readonly called: string;
  readonly comparedWith: Exclude<ComparedWith, "lastYear">;
  /** Whether a difference must be explained; where it need not, a typed reason is printed all the same. */
  readonly reasonRequired: boolean;
  /** Whether equal figures are said to be so (决算数与年初预算数持平). */
  readonly saysEqual: boolean;
}

/**
 * How far a budget was carried out, from the ， before it up to the 。: "，完成年初预算的R%，决算数大于年初预算数的主要原因是：…。"
 * No rate stands on a budget of zero: "，新增支出的主要原因是：…。"
 */
export function completion(
  context: SectionContext,
  compared: Compared,
  { slot, words }: { readonly slot: Slot; readonly words: BudgetWords },
): readonly Part[] {
  const rate = rateOf(compared, words.called);
  const isExplained = words.reasonRequired || hasReason(context, { ...slot, comparedWith: words.comparedWith });
  const why = (): Part =>
    reason(context, { ...slot, comparedWith: words.comparedWith, current: compared.current, base: compared.base });
  switch (standingOf(compared)) {
    case "equal":
      return words.saysEqual ? say`${rate}，决算数与${words.called}数${direction("持平", compared)}。` : say`${rate}。`;
    case "showsEqual":
      return words.saysEqual
        ? say`${rate}，决算数与${words.called}数基本${direction("持平", compared)}。`
        : say`${rate}。`;
    case "fromNothing":
      if (!isExplained) return say`${rate}。`;
      if (!compared.current.isNegative()) return say`，${direction("新增", compared)}支出的主要原因是：${why()}。`;
      return say`，决算数${direction("小于", compared)}${words.called}数的主要原因是：${why()}。`;
    case "more":
    case "less": {
      if (!isExplained) return say`${rate}。`;
      const word = compared.current.compare(compared.base) < 0 ? "小于" : "大于";
      return say`${rate}，决算数${direction(word, compared)}${words.called}数的主要原因是：${why()}。`;
    }
  }
}

/** ，完成年初预算的R%: nothing where no rate may stand; 约 before a round rate of figures that differ. */
function rateOf({ current, base, sources }: Compared, called: string): readonly Part[] {
  const stated = statedPercent(current, base);
  if (stated === null) return [];
  const isAbout = (stated === "100.00" && !current.equals(base)) || (stated === "0.00" && !current.isZero());
  return say`，完成${called}的${isAbout ? "约" : ""}${percent(stated, { part: current, base, sources })}%`;
}
