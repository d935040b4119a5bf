import type { CellRef } from "../../fill";
import type { FormId } from "../../forms";
import { amountAt, current, currentOf, from, type SectionContext, valueOf } from "../context";
import type { Figure, Paragraph, Part } from "../part";
import { purpose } from "../reasons";
import { body, say } from "../say";
import { functionName, itemsOf, type FunctionItem } from "../xian2023/items";
import { completion, type BudgetWords } from "./words";

const sides = ["current", "originalBudget"] as const;

/** A form by function that the text lists item by item. */
export type ListedForm = Extract<FormId, "generalPublicBudget" | "governmentManagedFunds" | "stateCapitalOperations">;

/** Every item with a budget or spending, numbered: what it was for, its 年初预算, its spending and what differs. */
export function itemParagraphs(context: SectionContext, form: ListedForm): readonly Paragraph[] {
  return concerned(context, form).map((item, index) =>
    body(say`${String(index + 1)}、${itemParts(context, form, item)}`),
  );
}

/** Items with neither budget nor spending are left out; one wholly cut stands. */
export function concerned(context: SectionContext, form: ListedForm): readonly FunctionItem[] {
  return itemsOf(context, form, sides).filter(({ code }) => {
    const ref: CellRef = `${form}.${code}.total`;
    const budget = valueOf(context, { ref, of: "originalBudget" });
    return !currentOf(context, ref).isZero() || (budget !== null && !budget.isZero());
  });
}

function itemParts(context: SectionContext, form: ListedForm, { code, label }: FunctionItem): readonly Part[] {
  const ref: CellRef = `${form}.${code}.total`;
  const named = functionName(context, { code, form, of: sides });
  const used = say`主要用于：${purpose(context, code, label)}。`;
  return say`${named}。${used}${budgetParts(context, ref, { slot: { subject: code, label, ref }, isExplained: true })}`;
}

/** 年初预算为B万元，支出决算为X万元，完成年初预算的R%。… */
export function budgetParts(context: SectionContext, ref: CellRef, words: BudgetWords): readonly Part[] {
  const budget: Figure = { ref, of: "originalBudget" };
  const base = valueOf(context, budget);
  const spent = currentOf(context, ref);
  const said = say`年初预算为${amountAt(context, budget)}万元，支出决算为${amountAt(context, current(ref))}万元`;
  if (base === null) return say`${said}。`;
  const sources = from(current(ref), budget);
  return say`${said}${completion(context, { current: spent, base, sources }, words)}`;
}
