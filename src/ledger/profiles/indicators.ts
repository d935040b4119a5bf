import type { Profile } from "./profile";

/** One indicator a row (指标余额, 预算执行情况), its budgets and its spending in columns beside each other. */
export const indicators: Profile = {
  id: "indicators",
  title: "指标与预算执行",
  family: "F2",
  basis: "预算管理一体化系统指标余额表、预算执行情况表",
  knownBy: {
    all: [],
    oneOf: [
      ["functional", "functionalCode", "functionalName"],
      ["originalBudgetAmount", "adjustedBudgetAmount"],
      ["actualAmount", "amount", "budgetRemaining"],
    ],
    none: ["flow", "measure", "debit", "credit", "functionalItem"],
    title: null,
    budgetAccounts: false,
  },
  rows: {
    kind: "amounts",
    rows: "all",
    columns: [
      {
        id: "original",
        names: [{ field: "originalBudgetAmount" }],
        measure: "originalBudget",
        flow: "expenditure",
        fund: null,
        nature: null,
      },
      {
        id: "adjusted",
        names: [
          { headings: ["指标金额", "指标总额", "全年预算数", "调整后预算数", "调整后预算"] },
          { field: "adjustedBudgetAmount" },
        ],
        measure: "adjustedBudget",
        flow: "expenditure",
        fund: null,
        nature: null,
      },
      {
        id: "actual",
        names: [
          { headings: ["支出金额", "支出数", "执行数", "决算数", "累计支出"] },
          { field: "actualAmount" },
          { field: "amount" },
        ],
        measure: "actual",
        flow: "expenditure",
        fund: null,
        nature: null,
      },
    ],
  },
  confirmations: [
    { id: "flow", kind: "assumed", says: "按指标与预算执行读取，每行的年初预算、全年预算和支出各成一笔，都是支出。" },
    {
      id: "adjustedFromIndicator",
      kind: "assumed",
      says: "有指标金额列的，全年预算取指标金额；没有的，取调整预算数或全年预算数。请核对该列是调整后的总数，不是调整额。",
    },
    {
      id: "revenueFromPayments",
      kind: "choice",
      says: "指标表没有收入。确认后，财政拨款收入按支出数列示（收入等于支出，没有结转）。",
    },
    {
      id: "natureFromProject",
      kind: "choice",
      says: "没有支出类型列。确认后，按经济科目和项目名称推断：工资、离退休费、公积金等人员经费和没有项目名称的支出作为基本支出，其余作为项目支出。",
    },
  ],
};
