import type { Fund } from "../kinds";

/** A section (款) or class (类) of the functional list whose items belong to one of the two special budgets. */
export type FunctionalBudget = readonly [code: string, fund: Fund];

/**
 * Sections and classes paid from 政府性基金预算 or 国有资本经营预算. Every other listed code belongs to 一般公共预算,
 * but for 22198, whose budget is not known. To be confirmed against the yearly 政府收支分类科目.
 */
export const functionalBudgets: readonly FunctionalBudget[] = [
  ["20707", "governmentManagedFunds"],
  ["20709", "governmentManagedFunds"],
  ["20822", "governmentManagedFunds"],
  ["20823", "governmentManagedFunds"],
  ["21160", "governmentManagedFunds"],
  ["21161", "governmentManagedFunds"],
  ["21208", "governmentManagedFunds"],
  ["21210", "governmentManagedFunds"],
  ["21211", "governmentManagedFunds"],
  ["21213", "governmentManagedFunds"],
  ["21214", "governmentManagedFunds"],
  ["21215", "governmentManagedFunds"],
  ["21216", "governmentManagedFunds"],
  ["21217", "governmentManagedFunds"],
  ["21218", "governmentManagedFunds"],
  ["21219", "governmentManagedFunds"],
  ["21366", "governmentManagedFunds"],
  ["21367", "governmentManagedFunds"],
  ["21369", "governmentManagedFunds"],
  ["21460", "governmentManagedFunds"],
  ["21462", "governmentManagedFunds"],
  ["21464", "governmentManagedFunds"],
  ["21468", "governmentManagedFunds"],
  ["21469", "governmentManagedFunds"],
  ["21562", "governmentManagedFunds"],
  ["22006", "governmentManagedFunds"],
  ["22904", "governmentManagedFunds"],
  ["22908", "governmentManagedFunds"],
  ["22911", "governmentManagedFunds"],
  ["22960", "governmentManagedFunds"],
  ["23104", "governmentManagedFunds"],
  ["23107", "governmentManagedFunds"],
  ["23204", "governmentManagedFunds"],
  ["23304", "governmentManagedFunds"],
  ["223", "stateCapitalOperations"],
  ["234", "governmentManagedFunds"],
];

/** Codes whose budget is not known. */
export const functionalBudgetUnknown: readonly string[] = ["22198"];
