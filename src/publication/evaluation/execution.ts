import type { EvaluationMoney, Points } from "../../facts";
import { percentOf, type Yuan } from "../../money";

/** What an execution rate is worked out from. */
export interface Execution {
  readonly adjustedBudget: Yuan | null;
  readonly actual: Yuan | null;
}

/** 执行率 = 执行数 ÷ 全年预算数, as printed: "99.76%"; "" where an amount is missing or the budget is nothing. */
export function executionRate({ adjustedBudget, actual }: Execution): string {
  if (adjustedBudget === null || actual === null) return "";
  const percent = percentOf(actual, adjustedBudget);
  return percent === null ? "" : `${percent.replace(/\.00$/, "")}%`;
}

/** 分值 × 执行率, the rate counting as 100% at most, in hundredths of a point; null where either is missing. */
export function executionScore({
  weight,
  adjustedBudget,
  actual,
}: Pick<EvaluationMoney, "weight"> & Execution): Points {
  if (weight === null || adjustedBudget === null || actual === null || adjustedBudget.isZero()) return null;
  if (actual.isNegative() || adjustedBudget.isNegative()) return null;
  if (actual.compare(adjustedBudget) >= 0) return weight;
  return Math.round(weight * Number(actual.ratioTo(adjustedBudget, 12)));
}
