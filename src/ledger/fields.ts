/** What a column of a ledger can hold, with its Chinese name. The reader uses `readFields`; others are only recognised. */
export const fieldTitles = {
  year: "年度",
  measure: "数据类型",
  entity: "单位",
  entityCode: "单位编码",
  flow: "收支",
  fund: "资金性质",
  fundSource: "资金来源",
  functional: "功能科目",
  functionalCode: "功能科目编码",
  functionalName: "功能科目名称",
  functionalClass: "功能科目（类）",
  functionalSection: "功能科目（款）",
  functionalItem: "功能科目（项）",
  economic: "经济科目",
  economicCode: "经济科目编码",
  economicName: "经济科目名称",
  governmentEconomic: "政府经济科目",
  governmentEconomicCode: "政府经济科目编码",
  governmentEconomicName: "政府经济科目名称",
  nature: "支出类型",
  project: "项目名称",
  projectCode: "项目编码",
  date: "凭证日期",
  voucher: "凭证号",
  voucherKind: "凭证类型",
  entryNumber: "分录号",
  paymentNumber: "支付凭证号",
  summary: "摘要",
  amount: "金额",
  debit: "借方",
  credit: "贷方",
  direction: "借贷方向",
  redFlag: "红字标识",
  originalBudgetAmount: "年初预算数",
  adjustedBudgetAmount: "全年预算数",
  actualAmount: "决算数",
  budgetChange: "预算调整数",
  budgetRemaining: "指标余额",
  budgetSource: "指标来源",
  priorYearAmount: "上年数",
  openingBalance: "期初余额",
  closingBalance: "期末余额",
  debitToDate: "借方累计",
  creditToDate: "贷方累计",
  carryoverAmount: "结转金额",
  carryForwardFlag: "结转凭证标识",
  adjustmentPeriodFlag: "调整期标识",
  accountCode: "会计科目编码",
  accountName: "会计科目名称",
  counterAccount: "对方科目",
  auxiliaryCode: "辅助核算编码",
  auxiliaryName: "辅助核算名称",
  auxiliaryType: "辅助核算类型",
  revenueKind: "收入分类",
  executionRate: "执行率",
  indicatorNumber: "指标文号",
  item: "项目（栏次）",
  lineNumber: "行次",
  paymentMethod: "支付方式",
  payee: "收款人",
  period: "会计期间",
  preparer: "制单人",
  procurementFlag: "政府采购标识",
  threePublicFlag: "三公标识",
  status: "状态",
} as const;

/** One of the things a column can hold. */
export type Field = keyof typeof fieldTitles;

/** Every field. */
export const fields: readonly Field[] = Object.keys(fieldTitles).filter(isField);

function isField(text: string): text is Field {
  return text in fieldTitles;
}

/** Headings by field. */
export type FieldAliases = Partial<Readonly<Record<Field, readonly string[]>>>;

const readFieldList = [
  "year",
  "measure",
  "entity",
  "flow",
  "fund",
  "functional",
  "functionalCode",
  "functionalName",
  "functionalClass",
  "functionalSection",
  "functionalItem",
  "economic",
  "economicCode",
  "economicName",
  "governmentEconomic",
  "governmentEconomicCode",
  "nature",
  "project",
  "date",
  "voucher",
  "summary",
  "amount",
  "debit",
  "credit",
  "direction",
  "redFlag",
] as const satisfies readonly Field[];

/** The fields entries are made of. */
export type ReadField = (typeof readFieldList)[number];

/** The fields entries are made of, in the order they are shown to a person. */
export const readFields: readonly ReadField[] = readFieldList;

/** True for a field that entries are made of. */
export function isReadField(field: Field): field is ReadField {
  return readFieldList.some((known) => known === field);
}
