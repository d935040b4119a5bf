import { standardBook } from "../../src/accounts";
import {
  buildReport,
  compareReports,
  controlTable,
  controlTitle,
  figureInWords,
  gatherSources,
  isAgreed,
  type Report,
} from "../../src/report";
import { sheetOf } from "../support/sheets";

const headings = ["年度", "收支", "资金性质", "功能科目编码", "经济科目编码", "支出类型", "金额", "摘要"];
const rows = [
  ["2024", "年初结转和结余", "一般公共预算财政拨款", "2070101", "", "", "50.00", "上年结转"],
  ["2024", "收入", "一般公共预算财政拨款", "2070101", "", "", "900.00", "拨款"],
  ["2024", "收入", "其他收入", "2070101", "", "", "30.00", "捐赠"],
  ["2024", "支出", "一般公共预算财政拨款", "2070101", "30101", "基本支出", "800.00", "工资"],
];
const approved = (amount: string) =>
  sheetOf("决算批复", [
    ["收支", "资金性质", "数据类型", "金额"],
    ["收入合计", "合计", "决算", "930.00"],
    ["支出", "财政拨款", "", amount],
    ["什么", "合计", "", "1.00"],
  ]);

function built(...sheets: readonly ReturnType<typeof sheetOf>[]): Report {
  const options = { edition: null, year: null, department: "某局", partial: false, book: standardBook };
  const outcome = buildReport(gatherSources(sheets, standardBook), options);
  if (outcome.kind === "refused") throw new Error(outcome.problems.map(({ message }) => message).join());
  return outcome.report;
}

const ledger = sheetOf("台账", [headings, ...rows]);

test("ledger, approved figures and the nine tables lie side by side, equal ones as well", () => {
  const table = controlTable(built(ledger, approved("799.00")));
  const shown = table.map((row) =>
    [controlTitle(row), row.ledger, row.approved?.yuan ?? "", row.tables?.yuan ?? "", isAgreed(row)].join(" "),
  );
  expect(shown).toEqual([
    "决算 收入 一般公共预算财政拨款 900.00  900.00 true",
    "决算 收入 其他收入 30.00   true",
    "决算 收入 合计 930.00 930.00 930.00 true",
    "决算 支出 一般公共预算财政拨款 800.00  800.00 true",
    "决算 支出 财政拨款 800.00 799.00 800.00 false",
    "决算 支出 合计 800.00  800.00 true",
    "决算 年初结转和结余 一般公共预算财政拨款 50.00  50.00 true",
    "决算 年初结转和结余 合计 50.00  50.00 true",
    "决算 年末结转和结余 一般公共预算财政拨款 150.00  150.00 true",
  ]);
});

test("an approved figure that differs, or cannot be read, is told with its place and never stops a build", () => {
  const told = built(ledger, approved("799.00")).problems.map(({ message }) => message);
  expect(told).toContain(
    "决算批复第 3 行：决算 支出 财政拨款批复为 799.00 元，台账为 800.00 元，相差 1.00 元。请核对台账是否完整、批复数是否填对。",
  );
  expect(told.some((message) => message.startsWith("决算批复第 4 行：看不出"))).toBe(true);
  expect(built(ledger, approved("800.00")).problems.some(({ kind }) => kind === "approvedDiffers")).toBe(false);
});

test("another import is told by its rows and by every published number that follows", () => {
  const more = sheetOf("台账", [
    headings,
    ...rows.map((row) => (row[7] === "工资" ? [...row.slice(0, 6), "810.00", "工资"] : row)),
  ]);
  const [before, after] = [built(ledger), built(more)];
  const { rows: changed, figures } = compareReports(before, after);
  expect([changed.added.length, changed.removed.length, changed.changed.length, changed.unchanged]).toEqual([
    0, 0, 1, 3,
  ]);
  const words = figures.map(({ ref, before: was, after: is }) => `${figureInWords(after, ref, before)} ${was}→${is}`);
  expect(words).toContain("公开06表「人员经费合计」决算数 800.00→810.00");
  expect(words).toContain("公开01表「年末结转和结余」决算数 180.00→170.00");
});
