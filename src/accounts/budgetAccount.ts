import { budgetAccounts, type BudgetAccount } from "./lists/budgetAccounts";

const byCode = new Map(budgetAccounts.map((account) => [account.code, account]));

/** The budget account (预算会计科目) by its first four digits, sub-accounts and joiners apart; null for any other account. */
export function findBudgetAccount(code: string): BudgetAccount | null {
  return byCode.get(code.replace(/[-. ]/g, "").slice(0, 4)) ?? null;
}
