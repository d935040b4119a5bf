import type { Profile } from "./profile";

const panels = ["项目", "项目（按功能分类）", "项目（按支出性质和经济分类）", "项目（按支出功能分类）"] as const;

/** 财决01: what stands in no other table of the set: opening balances, surplus used and distributed; own money's share. */
export const summaryTable: Profile = {
  id: "summaryTable",
  title: "财决01 收入支出决算总表",
  family: "F5",
  basis: "部门决算报表财决01表：三栏并列，每栏为项目、行次、年初预算数、全年预算数、决算数",
  knownBy: {
    all: ["lineNumber", "actualAmount"],
    oneOf: [],
    none: ["functionalClass", "functionalItem", "voucher", "fund"],
    title: /Z01(?![_-]?1)|财决01(?!-1)|(?<!拨款)收入支出决算总表/,
    budgetAccounts: false,
  },
  rows: {
    kind: "lines",
    panels,
    amount: "决算数",
    lines: [
      { label: "年初结转和结余", under: null, flow: "openingCarryover", fund: "other" },
      { label: "使用非财政拨款结余", under: null, flow: "useOfNonFiscalSurplus", fund: "other" },
      { label: "使用非财政拨款结余（含专用结余）", under: null, flow: "useOfNonFiscalSurplus", fund: "other" },
      { label: "结余分配", under: null, flow: "surplusDistribution", fund: "other" },
    ],
  },
  confirmations: [
    {
      id: "carriedBalances",
      kind: "assumed",
      says: "财决01只取年初结转和结余、使用非财政拨款结余和结余分配的决算数；年初结转和结余中财决01-1、09、11没有列示的部分，归入其他收入。其余各行由财决03、04等表给出。",
    },
  ],
};

/** 财决01-1: the opening balances of the three budgets. */
export const appropriationTable: Profile = {
  ...summaryTable,
  id: "appropriationTable",
  title: "财决01-1 财政拨款收入支出决算总表",
  basis: "部门决算报表财决01-1表：年初财政拨款结转和结余之下按三本预算列示",
  knownBy: { ...summaryTable.knownBy, title: /Z01[_-]?1|财决01-1|财政拨款收入支出决算总表/ },
  rows: {
    kind: "lines",
    panels,
    amount: "决算数",
    lines: [
      opening("一般公共预算财政拨款", "generalPublicBudget", null),
      opening("政府性基金预算财政拨款", "governmentManagedFunds", "fundsTable"),
      opening("国有资本经营预算财政拨款", "stateCapitalOperations", "stateCapitalTable"),
    ],
  },
  confirmations: [
    {
      id: "carriedBalances",
      kind: "assumed",
      says: "财决01-1只取“年初财政拨款结转和结余”下三本预算的决算数，财决09、11已按科目列示的不再计入。",
    },
  ],
};

function opening(
  label: string,
  fund: "generalPublicBudget" | "governmentManagedFunds" | "stateCapitalOperations",
  yieldsTo: string | null,
) {
  return {
    label,
    under: "年初财政拨款结转和结余",
    flow: "openingCarryover" as const,
    fund,
    heldIn: { profile: "summaryTable", fund: "other" as const },
    ...(yieldsTo === null ? {} : { yieldsTo }),
  };
}
