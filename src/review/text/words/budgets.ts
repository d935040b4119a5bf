import type { SectionWords } from "../subject";
import { figureValue, type TextContext } from "../textContext";
import { itemWords } from "./items";
import { budgetedSubject, figureSubject, wordsOf } from "./subjects";

/** 五: the total and every item of 公开05 against 年初预算 and last year. */
export function generalPublicBudgetWords(context: TextContext): SectionWords {
  const words = ["一般公共预算财政拨款支出", "财政拨款支出", "一般公共预算支出"];
  const total = budgetedSubject(context, "generalPublicBudget.total.total", words);
  const year = figureValue(context, { ref: "expenditure.total.total", of: "current" }, "本年支出合计");
  return wordsOf("generalPublicBudget", [total], {
    opening: [total],
    items: itemWords(context, "generalPublicBudget", true),
    whole: year,
    wholes: [{ words: "本年支出合计", value: year }],
    none: [{ words: /^一般公共预算/, name: words[0] ?? "", values: [total.actual] }],
  });
}

/** 七: the four totals of 公开07 and its items. */
export function governmentManagedFundsWords(context: TextContext): SectionWords {
  const subject = (column: string, ...words: readonly string[]): ReturnType<typeof figureSubject> =>
    figureSubject(context, `governmentManagedFunds.total.${column}`, words);
  const totals = [
    subject("opening", "年初结转和结余"),
    subject("revenue", "本年收入", "政府性基金预算财政拨款收入"),
    subject("total", "本年支出", "政府性基金预算财政拨款支出"),
    subject("closing", "年末结转和结余"),
  ];
  return wordsOf("governmentManagedFunds", totals, {
    items: itemWords(context, "governmentManagedFunds", false),
    none: [{ words: /^政府性基金/, name: "政府性基金预算财政拨款收支", values: totals.map(({ actual }) => actual) }],
  });
}

/** 八: expenditure of 公开08, its two kinds and its items. */
export function stateCapitalOperationsWords(context: TextContext): SectionWords {
  const subject = (column: string, ...words: readonly string[]): ReturnType<typeof figureSubject> =>
    figureSubject(context, `stateCapitalOperations.total.${column}`, words);
  const total = subject("total", "国有资本经营预算财政拨款支出");
  return wordsOf("stateCapitalOperations", [total, subject("basic", "基本支出"), subject("project", "项目支出")], {
    items: itemWords(context, "stateCapitalOperations", false),
    whole: total.actual,
    none: [{ words: /^国有资本经营/, name: "国有资本经营预算财政拨款收支", values: [total.actual] }],
  });
}

/** 六: basic expenditure, 人员经费, 公用经费 and every section of 公开06. */
export function basicExpenditureWords(context: TextContext): SectionWords {
  const total = figureSubject(context, "generalPublicBudget.total.basic", ["一般公共预算财政拨款基本支出", "基本支出"]);
  const sections = (context.forms.find(({ id }) => id === "basicExpenditure")?.rows ?? [])
    .filter(({ id }) => /^\d{5}$/.test(id))
    .map(({ id, label }) => figureSubject(context, `basicExpenditure.${id}.actual`, [label]));
  return wordsOf(
    "basicExpenditure",
    [
      total,
      figureSubject(context, "basicExpenditure.personnel.actual", ["人员经费"]),
      figureSubject(context, "basicExpenditure.operating.actual", ["公用经费"]),
      ...sections,
    ],
    {
      whole: total.actual,
      none: [{ words: /^一般公共预算财政拨款基本支出/, name: "基本支出", values: [total.actual] }],
    },
  );
}
