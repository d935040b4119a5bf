import type { CellRef } from "../../fill";
import { againstLastYear } from "../changeWords";
import { completion, type BudgetWords } from "../completion";
import { amountAt, current, currentOf, from, percent, type SectionContext, valueOf, yearOf } from "../context";
import type { SectionDefinition } from "../narrative";
import { statedPercent } from "../numbers";
import type { Figure, Paragraph, Part } from "../part";
import { body, say } from "../say";
import { functionName, itemsOf, type FunctionItem } from "./items";

const total = "generalPublicBudget.total.total";
const sides = ["current", "originalBudget"] as const;

const words: BudgetWords = {
  called: "年初预算",
  comparedWith: "originalBudget",
  reasonRequired: true,
  saysEqual: true,
};

/** 五: the total against 年初预算 and last year; then every item, one whose budget was wholly cut included. */
export const generalPublicBudget: SectionDefinition = {
  id: "generalPublicBudget",
  title: "一般公共预算财政拨款支出决算情况说明",
  write: (context) => {
    const items = itemsOf(context, "generalPublicBudget", sides);
    if (items.length === 0) return [body(say`本部门${yearOf(context)}年度无一般公共预算财政拨款支出。`)];
    return [
      overall(context),
      body(say`按照政府功能分类科目，其中：`),
      ...items.map((item, index) => body(say`${String(index + 1)}. ${itemParts(context, item)}`)),
    ];
  },
};

function overall(context: SectionContext): Paragraph {
  const spent = currentOf(context, total);
  const year = currentOf(context, "expenditure.total.total");
  const stated = statedPercent(spent, year);
  const sources = from(current(total), current("expenditure.total.total"));
  const share = stated === null ? [] : say`占本年支出合计的${percent(stated, { part: spent, base: year, sources })}%。`;
  const slot = { subject: "total", label: "一般公共预算财政拨款支出", ref: total } as const;
  const budget = budgetParts(context, total, { slot, words: { ...words, reasonRequired: false, saysEqual: false } });
  return body(
    say`${yearOf(context)}年度一般公共预算财政拨款支出${budget}${share}${againstLastYear(context, "，财政拨款支出", slot)}`,
    "generalBudgetStructure",
  );
}

function itemParts(context: SectionContext, { code, label }: FunctionItem): readonly Part[] {
  const ref: CellRef = `generalPublicBudget.${code}.total`;
  const named = functionName(context, { code, form: "generalPublicBudget", of: sides });
  return say`${named}。${budgetParts(context, ref, { slot: { subject: code, label, ref }, words })}`;
}

/** 年初预算B万元，支出决算X万元，完成年初预算的R%… up to the 。 */
function budgetParts(context: SectionContext, ref: CellRef, how: Parameters<typeof completion>[2]): readonly Part[] {
  const budget: Figure = { ref, of: "originalBudget" };
  const base = valueOf(context, budget);
  const spent = currentOf(context, ref);
  const said = say`年初预算${amountAt(context, budget)}万元，支出决算${amountAt(context, current(ref))}万元`;
  if (base === null) return say`${said}。`;
  const sources = from(current(ref), budget);
  return say`${said}${completion(context, { current: spent, base, sources }, how)}`;
}
