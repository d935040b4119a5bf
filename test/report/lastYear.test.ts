import { standardBook } from "../../src/accounts";
import type { Sheet } from "../../src/files";
import { narrativeText } from "../../src/narrative";
import { planForms } from "../../src/layout";
import { buildReport, gatherSources, type Report } from "../../src/report";
import { sheetOf } from "../support/sheets";

const headings = ["年度", "收支", "资金性质", "功能科目编码", "经济科目编码", "支出类型", "金额"];
const general = "一般公共预算财政拨款";
const fund = "政府性基金预算财政拨款";
const options = { edition: null, year: null, department: "某部门", partial: false, book: standardBook };

function build(rows: (string | number)[][], lastYear: readonly Sheet[] | null = null): Report {
  const outcome = buildReport(gatherSources([sheetOf("台账", [headings, ...rows])], standardBook), {
    ...options,
    lastYear,
  });
  if (outcome.kind === "refused") throw new Error(outcome.problems.map(({ message }) => message).join("\n"));
  return outcome.report;
}

const of2022 = build([
  [2022, "收入", general, "2010101", "", "", 1_000_000],
  [2022, "支出", general, "2010101", "30201", "基本支出", 900_000],
  [2022, "收入", fund, "2120801", "", "", 300_000],
]);

/** A year's tables as a workbook holds them: what the plans print. */
const finishedOf = ({ forms, edition, year }: Report): readonly Sheet[] =>
  planForms(forms, edition, { department: "某部门", year }).map((plan) => {
    const rows: (string | number | null)[][] = Array.from({ length: plan.height }, () => []);
    for (const { row, column, value } of plan.cells) {
      const line = rows[row];
      if (line === undefined || value.kind === "blank") continue;
      line[column] =
        value.kind === "wan" ? Number(value.wan.toString()) : value.kind === "text" ? value.text : value.count;
    }
    return sheetOf(
      plan.name,
      rows.map((line) => Array.from(line, (cell) => cell ?? null)),
    );
  });
const finished = finishedOf(of2022);

const of2023 = (openings: (string | number)[][]): Report =>
  build(
    [
      [2023, "收入", general, "2010101", "", "", 1_500_000],
      [2023, "支出", general, "2010101", "30201", "基本支出", 1_600_000],
      ...openings,
    ],
    finished,
  );

const openings = [
  [2023, "年初结转和结余", general, "2010101", "", "", 100_000],
  [2023, "年初结转和结余", fund, "2120801", "", "", 300_000],
];

test("last year's finished workbook serves as the comparison of the text", () => {
  const [overall] = narrativeText(of2023(openings).narrative);
  expect(overall?.text).toContain(
    "2023年度收入总计、支出总计均为190万元，与上年相比收入总计、支出总计均增加60万元，增长46.15%",
  );
});

test("opening carry-over equals last year's closing, fund by fund", () => {
  const verdicts = (report: Report) =>
    report.findings.filter(({ rule }) => rule === "openingAgreesWithPreviousYear").map(({ verdict }) => verdict);
  expect(new Set(verdicts(of2023(openings)))).toEqual(new Set(["exact"]));
  expect(verdicts(of2023(openings.slice(0, 1)))).toContain("confirm");
});

test("an item of last year's finished workbook that moved is compared under this year's code, and told", () => {
  const before = build([
    [2023, "支出", general, "2010301", "30201", "基本支出", 700_000],
    [2023, "支出", general, "2010308", "30201", "项目支出", 200_000],
    [2023, "支出", general, "2100601", "30201", "项目支出", 50_000],
  ]);
  const now = [
    [2024, "支出", general, "2010301", "30201", "基本支出", 700_000],
    [2024, "支出", general, "2014004", "30201", "项目支出", 300_000],
  ];
  const report = build(now, finishedOf(before));
  const rows = (id: string): readonly string[] =>
    (report.compared.lastYear ?? [])
      .filter((form) => form.id === id)
      .flatMap((form) => form.rows)
      .map(({ id: code, label, cells }) => {
        const total = cells["total"];
        return `${code} ${label} ${total?.kind === "amount" ? total.yuan.toString() : "blank"}`;
      });
  expect(rows("expenditure")).toEqual([
    "total 合计 950000.00",
    "201 一般公共服务支出 900000.00",
    "20103 政府办公厅(室)及相关机构事务 900000.00",
    "2010301 行政运行 700000.00",
    "2014004 信访业务 200000.00",
    "210 卫生健康支出 50000.00",
    "21006 中医药 50000.00",
    "2101704 中医（民族医）药专项 50000.00",
  ]);
  expect(rows("generalPublicBudget").some((row) => row.startsWith("2014004"))).toBe(true);
  const told = report.problems.filter(({ kind }) => kind === "codeMoved").map(({ message }) => message);
  expect(told).toHaveLength(2);
  expect(told[0]).toBe(
    "上年公开表：功能科目编码「2010308」自 2024 年起改列 2014004 信访业务，2023 年该项按新科目列入，所属款、类仍按上年印出的数，便于与本年比较。请核对两年的口径。",
  );
});

test("printed figures are never added up: an item that moved where another already stands is left as printed, and told", () => {
  const before = build([
    [2023, "支出", general, "2010308", "30201", "项目支出", 200_000],
    [2023, "支出", general, "2014004", "30201", "项目支出", 100_000],
  ]);
  const report = build([[2024, "支出", general, "2014004", "30201", "项目支出", 300_000]], finishedOf(before));
  const form = report.compared.lastYear?.find(({ id }) => id === "expenditure");
  expect(form?.rows.map(({ id }) => id)).toEqual(["total", "201", "20103", "2010308", "20140", "2014004"]);
  const told = report.problems.filter(({ kind }) => kind === "codeMoved").map(({ message }) => message);
  expect(told).toEqual([expect.stringContaining("不能相加，两处都按上年印出的数比较")]);
});
