import type { SectionWords } from "../subject";
import type { TextContext } from "../textContext";
import { figureSubject, wordsOf } from "./subjects";

/** 一: grand totals of 公开01. */
export function overallWords(context: TextContext): SectionWords {
  const revenue = figureSubject(context, "summary.line30.actual", ["收入总计"]);
  const expenditure = figureSubject(context, "summary.line60.actual", ["支出总计"]);
  const both = figureSubject(context, "summary.line60.actual", ["收入支出总计", "收支总计"]);
  return wordsOf("overall", [revenue, expenditure, both], {
    opening: [both],
    none: [{ words: /^收入/, name: "收入支出总计", values: [revenue.actual, expenditure.actual] }],
  });
}

/** 四: grand totals of 公开04. */
export function appropriationWords(context: TextContext): SectionWords {
  const revenue = figureSubject(context, "appropriationSummary.line32.actual", ["财政拨款收入总计", "收入总计"]);
  const expenditure = figureSubject(context, "appropriationSummary.line64.total", ["财政拨款支出总计", "支出总计"]);
  const both = figureSubject(context, "appropriationSummary.line64.total", [
    "财政拨款收入支出总计",
    "收入支出总计",
    "收支总计",
  ]);
  return wordsOf("appropriation", [revenue, expenditure, both], {
    opening: [both],
    none: [{ words: /^财政拨款收入/, name: "财政拨款收入支出总计", values: [revenue.actual, expenditure.actual] }],
  });
}
