import type { Profile } from "./profile";

/** One voucher line a row (序时账, 明细账, 电子凭证), financial and budget accounting in the same vouchers. */
export const journal: Profile = {
  id: "journal",
  title: "凭证序时账",
  family: "F3",
  basis: "政府会计制度预算会计科目；DA/T 95-2022 行政事业单位电子会计凭证",
  knownBy: {
    all: ["accountCode"],
    oneOf: [
      ["debit", "amount"],
      ["credit", "direction"],
      ["voucher", "date", "summary"],
    ],
    none: [],
    title: null,
    budgetAccounts: true,
  },
  rows: { kind: "journal" },
  confirmations: [
    {
      id: "budgetAccounts",
      kind: "assumed",
      says: "只有预算会计科目（6、7、8类）进入公开表：收入取贷方减借方，支出取借方减贷方；财务会计科目和资金结存不计入。",
    },
    {
      id: "carryForward",
      kind: "assumed",
      says: "年末结转凭证（有结转标识，或收支科目与81、82等结余科目对转）不计入；未记账和作废的凭证不计入。",
    },
    {
      id: "fundFromFunction",
      kind: "assumed",
      says: "没有写明资金性质的财政拨款，按功能科目属于哪本预算归类；非财政拨款的收入按收入科目归类，其支出和结转归入其他收入。",
    },
    {
      id: "surplus",
      kind: "assumed",
      says: "年初结转和结余取8101、8102、8201、8401的年初余额；使用非财政拨款结余取8202、8301的借方，结余分配取8701转入8202、8301等的借方。",
    },
  ],
};
