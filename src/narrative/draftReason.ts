import type { Change, ComparedWith, Driver, DriverDimension, OtherDrivers } from "../variance";
import { amountText, showsZero } from "./numbers";

const others: Readonly<Record<DriverDimension, string>> = {
  project: "其他项目",
  functional: "其他科目",
  economic: "其他科目",
  entity: "其他单位",
  fund: "其他资金",
};

/**
 * A reason made of nothing but drivers, without its last 。: "2023年新增…项目5,000万元；…项目本年无支出，减少600万元".
 * Null where there are none, or none that shows in 万元. Exact amounts add up to the change.
 */
export function draftReason(change: Change, comparedWith: ComparedWith, year: number): string | null {
  const clause =
    comparedWith === "lastYear" ? (driver: Driver) => againstLastYear(driver, year) : againstBudget[comparedWith];
  const clauses = change.drivers.filter((driver) => !showsZero(driver.change)).map(clause);
  if (clauses.length === 0 || change.dimension === null) return null;
  if (change.others !== null && !showsZero(change.others.change))
    clauses.push(gathered(change.others, others[change.dimension]));
  return clauses.join("；");
}

function againstLastYear({ kind, name, change, current }: Driver, year: number): string {
  const shown = amountText(change.absolute());
  switch (kind) {
    case "new":
      return current.isNegative() ? `${name}减少${shown}万元` : `${year}年新增${name}${shown}万元`;
    case "ended":
      return change.isNegative() ? `${name}本年无支出，减少${shown}万元` : `${name}增加${shown}万元`;
    case "risen":
      return `${name}增加${shown}万元`;
    case "fallen":
      return `${name}减少${shown}万元`;
  }
}

const againstBudget = {
  originalBudget: (driver: Driver) => againstBudgetOf(driver, "年初"),
  adjustedBudget: (driver: Driver) => againstBudgetOf(driver, "全年"),
} as const;

function againstBudgetOf({ kind, name, change, current, base }: Driver, budget: string): string {
  const shown = amountText(change.absolute());
  const compared = change.isNegative() ? `${name}支出比预算减少${shown}万元` : `${name}支出比预算增加${shown}万元`;
  if (kind === "new" && !current.isNegative()) return `${name}${budget}未安排预算，本年支出${shown}万元`;
  if (kind === "ended" && !base.isNegative()) return `${name}${budget}预算${shown}万元，本年无支出`;
  return compared;
}

function gathered({ change, oneWay }: OtherDrivers, called: string): string {
  const way = change.isNegative() ? "减少" : "增加";
  return `${called}${oneWay ? "合计" : "增减相抵后净"}${way}${amountText(change.absolute())}万元`;
}
