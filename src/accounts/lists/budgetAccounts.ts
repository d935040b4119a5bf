import type { Flow, Fund, Nature } from "../kinds";

/**
 * What an entry of a budget account (预算会计科目) tells of its flow, fund and nature. Lists of more than one leave a choice
 * to the other columns; a role is `unverified` where bureaus differ or the rule was not seen in a document.
 */
export type AccountRole =
  | { readonly kind: "revenue"; readonly funds: readonly Fund[]; readonly evidence: "documented" | "unverified" }
  | {
      readonly kind: "expenditure";
      readonly natures: readonly Nature[];
      readonly evidence: "documented" | "unverified";
    }
  | { readonly kind: "balance"; readonly flows: readonly Flow[]; readonly evidence: "documented" | "unverified" }
  /** 资金结存 and balances that feed no table. */
  | { readonly kind: "none" };

/** One budget account: four digits, its name, the side on which it grows, and its role in the public tables. */
export interface BudgetAccount {
  readonly code: string;
  readonly name: string;
  readonly normalSide: "debit" | "credit";
  readonly role: AccountRole;
}

const appropriations = ["generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations"] as const;
const carryover = ["openingCarryover", "closingCarryover"] as const;

/** Accounts of 政府会计制度 classes 6 to 8. Names and sides are documented. Only these feed the tables, never classes 1 to 5. */
export const budgetAccounts: readonly BudgetAccount[] = [
  { code: "6001", name: "财政拨款预算收入", normalSide: "credit", role: revenue(appropriations, "documented") },
  { code: "6101", name: "事业预算收入", normalSide: "credit", role: revenue(["publicService"], "documented") },
  {
    code: "6201",
    name: "上级补助预算收入",
    normalSide: "credit",
    role: revenue(["subsidyFromSuperior"], "documented"),
  },
  {
    code: "6301",
    name: "附属单位上缴预算收入",
    normalSide: "credit",
    role: revenue(["remittanceFromAffiliates"], "documented"),
  },
  { code: "6401", name: "经营预算收入", normalSide: "credit", role: revenue(["commercial"], "documented") },
  { code: "6501", name: "债务预算收入", normalSide: "credit", role: revenue(["other"], "unverified") },
  { code: "6601", name: "非同级财政拨款预算收入", normalSide: "credit", role: revenue(["other"], "unverified") },
  { code: "6602", name: "投资预算收益", normalSide: "credit", role: revenue(["other"], "unverified") },
  { code: "6609", name: "其他预算收入", normalSide: "credit", role: revenue(["other"], "documented") },
  { code: "7101", name: "行政支出", normalSide: "debit", role: expenditure(["basic", "project"], "documented") },
  { code: "7201", name: "事业支出", normalSide: "debit", role: expenditure(["basic", "project"], "documented") },
  { code: "7301", name: "经营支出", normalSide: "debit", role: expenditure(["commercial"], "documented") },
  {
    code: "7401",
    name: "上缴上级支出",
    normalSide: "debit",
    role: expenditure(["remittanceToSuperior"], "documented"),
  },
  {
    code: "7501",
    name: "对附属单位补助支出",
    normalSide: "debit",
    role: expenditure(["subsidyToAffiliates"], "documented"),
  },
  { code: "7601", name: "投资支出", normalSide: "debit", role: expenditure(["project"], "unverified") },
  { code: "7701", name: "债务还本支出", normalSide: "debit", role: expenditure(["project"], "unverified") },
  { code: "7901", name: "其他支出", normalSide: "debit", role: expenditure(["basic", "project"], "documented") },
  { code: "8001", name: "资金结存", normalSide: "debit", role: { kind: "none" } },
  { code: "8101", name: "财政拨款结转", normalSide: "credit", role: balance(carryover) },
  { code: "8102", name: "财政拨款结余", normalSide: "credit", role: balance(carryover) },
  { code: "8201", name: "非财政拨款结转", normalSide: "credit", role: balance(carryover) },
  { code: "8202", name: "非财政拨款结余", normalSide: "credit", role: balance(["useOfNonFiscalSurplus"]) },
  { code: "8301", name: "专用结余", normalSide: "credit", role: balance(["useOfNonFiscalSurplus"]) },
  { code: "8401", name: "经营结余", normalSide: "credit", role: balance(carryover) },
  { code: "8501", name: "其他结余", normalSide: "credit", role: { kind: "none" } },
  { code: "8701", name: "非财政拨款结余分配", normalSide: "credit", role: balance(["surplusDistribution"]) },
];

type Evidence = "documented" | "unverified";

function revenue(funds: readonly Fund[], evidence: Evidence): AccountRole {
  return { kind: "revenue", funds, evidence };
}

function expenditure(natures: readonly Nature[], evidence: Evidence): AccountRole {
  return { kind: "expenditure", natures, evidence };
}

function balance(flows: readonly Flow[]): AccountRole {
  return { kind: "balance", flows, evidence: "documented" };
}
