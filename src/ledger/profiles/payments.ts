import type { Profile } from "./profile";

/** One payment a row (支付明细, 支付凭证), as the integrated budget system exports it. Refunds are negative. */
export const payments: Profile = {
  id: "payments",
  title: "支付明细",
  family: "F1",
  basis: "预算管理一体化系统支付明细；DA/T 95-2022 表B.1",
  knownBy: {
    all: ["amount", "fund"],
    oneOf: [
      ["functional", "functionalCode", "functionalName"],
      ["paymentNumber", "paymentMethod", "payee", "voucher", "date"],
    ],
    none: ["flow", "measure", "debit", "credit", "originalBudgetAmount", "adjustedBudgetAmount"],
    title: null,
    budgetAccounts: false,
  },
  rows: {
    kind: "amounts",
    rows: "all",
    columns: [
      { id: "paid", names: [{ field: "amount" }], measure: "actual", flow: "expenditure", fund: null, nature: null },
    ],
  },
  confirmations: [
    {
      id: "flow",
      kind: "assumed",
      says: "按支付明细读取，每笔都作为支出的决算数。没有收入、结转和非财政拨款以外的资金。",
    },
    {
      id: "revenueFromPayments",
      kind: "choice",
      says: "支付明细没有收入。确认后，财政拨款收入按支付数列示（收入等于支出，没有结转）。",
    },
    {
      id: "natureFromProject",
      kind: "choice",
      says: "没有支出类型列。确认后，按经济科目和项目名称推断：工资、离退休费、公积金等人员经费和没有项目名称的支出作为基本支出，其余作为项目支出。",
    },
  ],
};
