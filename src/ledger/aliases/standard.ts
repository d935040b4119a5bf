import type { FieldAliases } from "../fields";

/** The headings of our own ledger sheet, and the further names of 数据类型. */
export const standardAliases = {
  year: ["年度"],
  measure: ["数据类型", "口径", "预决算类型", "数据口径", "指标类型"],
  entity: ["单位"],
  flow: ["收支"],
  fund: ["资金性质"],
  functionalCode: ["功能科目编码"],
  functionalName: ["功能科目名称"],
  economicCode: ["经济科目编码"],
  economicName: ["经济科目名称"],
  nature: ["支出类型"],
  project: ["项目名称"],
  date: ["凭证日期"],
  voucher: ["凭证号"],
  summary: ["摘要"],
  amount: ["金额"],
  debit: ["借方"],
  credit: ["贷方"],
} as const satisfies FieldAliases;
