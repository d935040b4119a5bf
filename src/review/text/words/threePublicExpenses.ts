import { countOf, type ItemId } from "../../../facts";
import { evenText } from "../evenText";
import type { CountWords, SectionWords, Subject } from "../subject";
import { figureValue, type TextContext } from "../textContext";
import { wordsOf } from "./subjects";

const kinds = [
  ["total", "“三公”经费"],
  ["abroad", "因公出国（境）费"],
  ["vehicles", "公务用车购置及运行维护费"],
  ["vehiclePurchase", "公务用车购置费"],
  ["vehicleRunning", "公务用车运行维护费"],
  ["reception", "公务接待费"],
  ["training", "培训费"],
  ["conference", "会议费"],
] as const;

/** 九: every kind of 公开09 against its 全年预算 and last year, and the counts beside it. */
export function threePublicWords(context: TextContext): SectionWords {
  const subjects = kinds.map(([column, name]) => subjectOf(context, column, name));
  return wordsOf("threePublicExpenses", subjects, {
    counts: countWords(context),
    none: subjects.map((subject) => ({
      words: new RegExp(`^(财政拨款)?(安排的?)?${(subject.words[0] ?? "").replace(/[（）]/g, ".")}支出`),
      name: subject.actual.name,
      values: [subject.actual, ...(subject.budget === null ? [] : [subject.budget])],
    })),
  });
}

function subjectOf(context: TextContext, column: string, name: string): Subject {
  const ref = `threePublicExpenses.actual.${column}` as const;
  const budget = figureValue(context, { ref: `threePublicExpenses.budget.${column}`, of: "current" }, `${name}预算`);
  return {
    words: [evenText(name)],
    actual: figureValue(context, { ref, of: "current" }, name),
    lastYear: figureValue(context, { ref, of: "lastYear" }, `上年${name}`),
    budget,
    budgetName: "全年预算",
  };
}

function countWords({ facts }: TextContext): readonly CountWords[] {
  const first = (item: ItemId, name: string, words: RegExp): CountWords => {
    return { words, unit: /./, after: null, name, count: countOf(facts, item) };
  };
  const persons = (item: ItemId, name: string, after: string): CountWords => {
    return { words: /^[，、；（(]?\s*(参加|共|共计|累计)?$/, unit: /^人/, after, name, count: countOf(facts, item) };
  };
  return [
    first("abroadGroups", "因公出国（境）团组数", /团组(数|共|为)*\s*$/),
    persons("abroadPersons", "因公出国（境）人次", "因公出国（境）团组数"),
    first("vehiclesPurchased", "公务用车购置数", /购置(公务用车|车辆)(共|数|为)*\s*$/),
    first("vehiclesHeld", "公务用车保有量", /保有量(共|为)*\s*$/),
    first("receptionBatches", "国内公务接待批次", /国内公务接待(共|为)*\s*$/),
    persons("receptionPersons", "国内公务接待人次", "国内公务接待批次"),
    first("foreignBatches", "外宾接待批次", /外宾(接待)?(共|为)*\s*$/),
    persons("foreignPersons", "外宾接待人次", "外宾接待批次"),
  ];
}
