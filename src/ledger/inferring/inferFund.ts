import { budgetOf, findBudgetAccount, readFund, type Flow, type Fund } from "../../accounts";
import type { Inferred } from "./inferNature";
import { bases } from "./messages";

/** What a row says that 资金性质 may be told from. */
export interface FundClues {
  /** "" where none is stated. */
  readonly functional: string;
  readonly flow: Flow | null;
  /** Digits of the account; "" where no column holds accounts. */
  readonly accountCode: string;
  readonly account: readonly string[];
}

/**
 * 资金性质 of a row that does not state it: by the account, else by the budget its item belongs to. A guess, used only after
 * a person accepted it; null where nothing tells.
 */
export function inferFund({ functional, flow, accountCode, account }: FundClues): Inferred<Fund> | null {
  const role = findBudgetAccount(accountCode)?.role;
  const only = role?.kind === "revenue" && role.funds.length === 1 ? role.funds[0] : undefined;
  if (only !== undefined) return { value: only, basis: bases.account(accountCode.slice(0, 4)) };
  for (const word of account) {
    const found = readFund(word);
    if (found.kind === "known") return { value: found.fund, basis: bases.account(word) };
    if (/非财政/.test(word)) return { value: "other", basis: bases.account(word) };
  }
  if (functional === "" || (flow !== "revenue" && flow !== "expenditure")) return null;
  const fund = budgetOf(functional);
  if (fund === null) return null;
  return {
    value: fund,
    basis: fund === "generalPublicBudget" ? bases.generalItem : bases.item(functional.slice(0, 5)),
  };
}
