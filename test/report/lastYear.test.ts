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

/** Last year's tables as a workbook holds them: what the plans print. */
const finished = planForms(of2022.forms, of2022.edition, { department: "某部门", year: 2022 }).map((plan) => {
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
