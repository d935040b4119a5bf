import type { Profile } from "./profile";

/** One account and its auxiliaries a row (科目余额表, 辅助余额表) at the end of the year. */
export const balances: Profile = {
  id: "balances",
  title: "科目余额表",
  family: "F4",
  basis: "政府会计制度预算会计科目；科目余额表和辅助余额表的通行列式",
  knownBy: {
    all: ["accountCode"],
    oneOf: [],
    none: ["voucher", "date", "summary"],
    title: null,
    budgetAccounts: true,
  },
  rows: {
    kind: "balances",
    columns: {
      openingDebit: [
        {
          headings: [
            "期初余额(借)",
            "期初余额/借方",
            "期初余额/借",
            "年初余额(借)",
            "年初余额/借方",
            "期初借方余额",
            "年初借方余额",
            "年初借方",
          ],
        },
      ],
      openingCredit: [
        {
          headings: [
            "期初余额(贷)",
            "期初余额/贷方",
            "期初余额/贷",
            "年初余额(贷)",
            "年初余额/贷方",
            "期初贷方余额",
            "年初贷方余额",
            "年初贷方",
          ],
        },
      ],
      opening: [{ field: "openingBalance" }],
      debit: [
        { headings: ["借方累计", "本年累计/借方", "累计发生额/借方", "本年累计发生额/借方", "借方累计发生额"] },
        { field: "debitToDate" },
        { headings: ["本期发生额/借方", "本期借方发生额", "本年发生额/借方"] },
        { field: "debit" },
      ],
      credit: [
        { headings: ["贷方累计", "本年累计/贷方", "累计发生额/贷方", "本年累计发生额/贷方", "贷方累计发生额"] },
        { field: "creditToDate" },
        { headings: ["本期发生额/贷方", "本期贷方发生额", "本年发生额/贷方"] },
        { field: "credit" },
      ],
      closingDebit: [{ headings: ["期末余额(借)", "期末余额/借方", "期末余额/借", "年末余额/借方", "期末借方余额"] }],
      closingCredit: [{ headings: ["期末余额(贷)", "期末余额/贷方", "期末余额/贷", "年末余额/贷方", "期末贷方余额"] }],
      closing: [{ field: "closingBalance" }],
    },
  },
  confirmations: [
    {
      id: "budgetAccounts",
      kind: "assumed",
      says: "只有预算会计科目（6、7、8类）的末级行进入公开表；上级科目是下级的合计，财务会计科目和资金结存不计入。",
    },
    {
      id: "carriedBalances",
      kind: "assumed",
      says: "收支科目期末余额全为零的，视为已经年末结转：收入取贷方累计，支出取借方累计，红字冲销应记在同一方；否则取两方之差。",
    },
    {
      id: "fundFromFunction",
      kind: "assumed",
      says: "没有写明资金性质的财政拨款，按功能科目属于哪本预算归类；非财政拨款的收入按收入科目归类，其支出和结转归入其他收入。",
    },
    {
      id: "surplus",
      kind: "assumed",
      says: "年初结转和结余取8101、8102、8201、8401的年初余额；使用非财政拨款结余取8202、8301的借方，结余分配取8701的借方。",
    },
  ],
};
