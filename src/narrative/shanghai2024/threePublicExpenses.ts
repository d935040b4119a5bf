import type { CellRef } from "../../fill";
import { growth, standingOf, direction, type Compared } from "../changeWords";
import { amountAt, count, current, currentOf, from, type SectionContext, valueOf, yearOf } from "../context";
import type { SectionDefinition } from "../narrative";
import type { Figure, Paragraph, Part } from "../part";
import { purpose } from "../reasons";
import { body, heading, join, say } from "../say";
import { sharePart } from "./compositionSections";
import { againstLastYear, completion, opening } from "./words";

const called = "“三公”经费财政拨款支出";
const total = "threePublicExpenses.actual.total";

const kinds = [
  { column: "abroad", named: "因公出国（境）费", details: abroad },
  { column: "vehicles", named: "公务用车购置及运行维护费", details: vehicles },
  { column: "reception", named: "公务接待费", details: reception },
] as const;

type Kind = (typeof kinds)[number];

/** 七: “三公”经费 against 年初预算 and last year, together and by kind; then shares, counts and purposes of each kind. */
export const threePublicExpenses: SectionDefinition = {
  id: "threePublicExpenses",
  title: "财政拨款“三公”经费支出决算情况说明",
  write: (context) => {
    const slot = { subject: "total", label: "“三公”经费", ref: total } as const;
    const budget = budgetOf("total");
    const [spent, planned] = [currentOf(context, total), currentOf(context, budget.ref)];
    const lastYear = againstLastYear(context, called, slot);
    if (spent.isZero() && planned.isZero()) {
      const then = valueOf(context, { ref: total, of: "lastYear" });
      const change = then === null || then.isZero() ? [] : lastYear;
      return [body(say`${opening(context)}无${called}。${change}`)];
    }
    const compared = { current: spent, base: planned, sources: from(current(total), budget) };
    const rate = completion(context, compared, { slot, isExplained: true });
    const said = say`${called}年初预算为${amountAt(context, budget)}万元，支出决算为${amountAt(context, current(total))}万元${rate}`;
    return [
      heading(`（一）${called}决算总体情况`),
      body(say`${opening(context)}${said}${againstBudget(context)}${lastYear}${byKindAgainstLastYear(context)}`),
      heading(`（二）${called}决算具体情况`),
      ...specifics(context),
    ];
  },
};

function refOf(column: string): CellRef {
  return `threePublicExpenses.actual.${column}`;
}

function budgetOf(column: string): Figure {
  return current(`threePublicExpenses.budget.${column}`);
}

/** 其中：{费用}年初预算为b万元，支出决算为x万元，完成年初预算的r%。… Kinds with neither are left out. */
function againstBudget(context: SectionContext): readonly Part[] {
  const pieces = kinds.flatMap(({ column, named }): (readonly Part[])[] => {
    const ref = refOf(column);
    const budget = budgetOf(column);
    const compared = {
      current: currentOf(context, ref),
      base: currentOf(context, budget.ref),
      sources: from(current(ref), budget),
    };
    if (compared.current.isZero() && compared.base.isZero()) return [];
    const slot = { subject: column, label: named, ref };
    const rate = completion(context, compared, { slot, isExplained: false });
    return [
      say`${named}年初预算为${amountAt(context, budget)}万元，支出决算为${amountAt(context, current(ref))}万元${rate}`,
    ];
  });
  return say`其中：${join(pieces, "")}`;
}

/** 其中：{费用}支出减少D万元，下降P%；… Kinds with neither year are left out. */
function byKindAgainstLastYear(context: SectionContext): readonly Part[] {
  const pieces = kinds.flatMap(({ column, named }): (readonly Part[])[] => {
    const ref = refOf(column);
    const then: Figure = { ref, of: "lastYear" };
    const base = valueOf(context, then);
    if (base === null) return [];
    const compared: Compared = { current: currentOf(context, ref), base, sources: from(current(ref), then) };
    if (compared.current.isZero() && base.isZero()) return [];
    return [say`${named}支出${movement(compared)}`];
  });
  return pieces.length === 0 ? [] : say`其中：${join(pieces, "；")}。`;
}

function movement(compared: Compared): readonly Part[] {
  switch (standingOf(compared)) {
    case "equal":
      return say`${direction("持平", compared)}`;
    case "showsEqual":
      return say`基本${direction("持平", compared)}`;
    case "fromNothing":
      return say`${growth(compared)}，上年无此项支出`;
    case "more":
    case "less":
      return growth(compared);
  }
}

/** Shares of the kinds, then a numbered paragraph for each kind that was spent on. */
function specifics(context: SectionContext): readonly Paragraph[] {
  const spent = kinds.filter(({ column }) => !currentOf(context, refOf(column)).isZero());
  if (spent.length === 0) return [body(say`${yearOf(context)}年度${called}决算中，无实际支出。`)];
  const shares = spent.map(({ column, named }) =>
    sharePart(context, { ref: refOf(column), total, called: `${named}支出决算` }),
  );
  return [
    body(say`${yearOf(context)}年度${called}决算中，${join(shares, "；")}。具体情况如下：`),
    ...spent.map((kind, index) => body(say`${String(index + 1)}、${kindParts(context, kind)}`)),
  ];
}

function kindParts(context: SectionContext, { column, named, details }: Kind): readonly Part[] {
  const ref = refOf(column);
  const spent = amountAt(context, current(ref));
  return say`${named}支出${spent}万元。${details(context)}主要用于：${purpose(context, column, named)}。`;
}

function abroad(context: SectionContext): readonly Part[] {
  return say`全年因公出国（境）团组${count(context, "abroadGroups")}个，${count(context, "abroadPersons")}人次。`;
}

function vehicles(context: SectionContext): readonly Part[] {
  const [bought, run] = [refOf("vehiclePurchase"), refOf("vehicleRunning")];
  const purchase = currentOf(context, bought).isZero()
    ? []
    : say`公务用车购置支出${amountAt(context, current(bought))}万元，购置公务用车${count(context, "vehiclesPurchased")}辆；`;
  const running = say`公务用车运行维护支出${amountAt(context, current(run))}万元`;
  const held = say`${yearOf(context)}年末，使用财政拨款开支运行维护费的公务用车保有量为${count(context, "vehiclesHeld")}辆。`;
  return say`其中：${purchase}${running}。${held}`;
}

function reception(context: SectionContext): readonly Part[] {
  const home = say`国内公务接待${count(context, "receptionBatches")}批次，${count(context, "receptionPersons")}人次`;
  const foreign = say`外宾接待${count(context, "foreignBatches")}批次，${count(context, "foreignPersons")}人次`;
  return say`${home}；其中：${foreign}。`;
}
