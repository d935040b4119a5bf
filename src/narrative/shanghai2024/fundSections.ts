import { amountAt, current, currentOf } from "../context";
import type { SectionDefinition } from "../narrative";
import { body, say } from "../say";
import { concerned, itemParagraphs, type ListedForm } from "./budgetItems";
import { opening } from "./words";

/** 八: revenue and expenditure of government-managed funds, and every item. */
export const governmentManagedFunds = fundSection("governmentManagedFunds", "政府性基金预算财政拨款");

/** 九: revenue and expenditure of state capital operations, and every item. */
export const stateCapitalOperations = fundSection("stateCapitalOperations", "国有资本经营预算财政拨款");

function fundSection(form: Exclude<ListedForm, "generalPublicBudget">, called: string): SectionDefinition {
  return {
    id: form,
    title: `${called}收入支出决算情况说明`,
    write: (context) => {
      const revenue = `${form}.total.revenue` as const;
      const total = `${form}.total.total` as const;
      const items = concerned(context, form);
      const isNone = currentOf(context, revenue).isZero() && currentOf(context, total).isZero();
      if (isNone && items.length === 0) return [body(say`${opening(context)}无${called}收入和支出。`)];
      const listed = items.length === 0 ? "。" : "，支出具体情况如下：";
      const [income, spent] = [amountAt(context, current(revenue)), amountAt(context, current(total))];
      return [
        body(say`${opening(context)}${called}收入${income}万元，支出${spent}万元${listed}`),
        ...itemParagraphs(context, form),
      ];
    },
  };
}
