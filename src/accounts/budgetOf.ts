import type { Fund } from "./kinds";
import { functionalBudgets, functionalBudgetUnknown } from "./lists/functionalBudgets";

const special = new Map(functionalBudgets);

/**
 * The budget a functional code belongs to: 政府性基金预算 and 国有资本经营预算 by the list, 一般公共预算 otherwise;
 * null where that is not known. To be confirmed, so a difference is a notice.
 */
export function budgetOf(functionalCode: string): Fund | null {
  if (functionalBudgetUnknown.some((code) => functionalCode.startsWith(code))) return null;
  return special.get(functionalCode.slice(0, 5)) ?? special.get(functionalCode.slice(0, 3)) ?? "generalPublicBudget";
}
