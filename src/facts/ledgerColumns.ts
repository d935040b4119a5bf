import { flows, funds, measures, natures } from "../accounts";

/** A column of the ledger sheet (台账) of an 编报工作簿. */
export interface LedgerColumnTemplate {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** What stands in the example row; its 年度 says 示例, so the row is no entry. */
  readonly example: string;
  readonly choices: readonly string[];
}

const rows: readonly (readonly [string, number, string, readonly string[]])[] = [
  ["年度", 8, "示例", []],
  ["数据类型", 10, measures.actual, Object.values(measures)],
  ["单位", 20, "西安市总工会本级", []],
  ["收支", 16, flows.expenditure, Object.values(flows)],
  ["资金性质", 24, funds.generalPublicBudget, Object.values(funds)],
  ["功能科目编码", 14, "2012906", []],
  ["功能科目名称", 18, "工会事务", []],
  ["经济科目编码", 14, "30215", []],
  ["经济科目名称", 18, "会议费", []],
  ["支出类型", 18, natures.project, Object.values(natures).filter((name) => name !== "")],
  ["项目名称", 28, "西安市工会第十六次代表大会会议经费", []],
  ["金额", 16, "481300.00", []],
  ["凭证日期", 12, "2023-06-20", []],
  ["凭证号", 12, "记-06012", []],
  ["摘要", 30, "支付会议场租", []],
];

/** The standard columns, in their order. */
export const ledgerColumns: readonly LedgerColumnTemplate[] = rows.map(([heading, width, example, choices]) => ({
  heading,
  width,
  example,
  choices,
}));
