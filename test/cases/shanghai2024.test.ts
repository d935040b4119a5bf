import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planContents, planForms, printedTsv } from "../../src/layout";
import { shanghai2024 } from "../../src/editions";
import { narrativeText } from "../../src/narrative";
import { standardBook } from "../../src/accounts";
import { buildReport, gatherSources, type Report } from "../../src/report";
import { caseLedger, caseRows, sheetOf } from "../support/sheets";

const name = "shanghai-district-2024";
const tables = ["表一", "表二", "表三", "表四", "表五", "表六", "表七", "表八", "表九"];
const sheets = ["基本信息", "补充资料", "单位构成", "变动原因"];

function build(): Report {
  const sources = gatherSources(
    [caseLedger(name), ...sheets.map((sheet) => sheetOf(sheet, caseRows(name, `${sheet}.csv`)))],
    standardBook,
  );
  const options = { edition: null, year: null, department: null, partial: false, book: standardBook };
  const outcome = buildReport(sources, options);
  if (outcome.kind === "built") return outcome.report;
  throw new Error(outcome.problems.map(({ message }) => message).join("\n"));
}

function textOf(file: string): string {
  return readFileSync(join(__dirname, name, file), "utf8");
}

const report = build();
const plans = planForms(report.forms, report.edition, report);

describe("a district department with general and fund money, worked out by hand", () => {
  test("its own sheet 基本信息 chooses the edition", () => expect(report.edition).toBe(shanghai2024));

  test("the nine tables stand in the edition's order", () => expect(plans.map((plan) => plan.name)).toEqual(tables));

  test.each(tables)("%s is printed cell for cell", (table) => {
    const plan = plans.find((candidate) => candidate.name === table);
    if (plan === undefined) throw new Error(`${table} is not planned`);
    expect(printedTsv(plan)).toBe(textOf(`expected/${table}.tsv`));
  });

  test("only the empty table says that it holds no data", () => {
    const said = plans.map(({ cells }) =>
      cells.flatMap(({ style, value }) => (style === "plain" && value.kind === "text" ? [value.text] : [])),
    );
    const sentence = "本部门本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。";
    expect(said).toEqual([...tables.slice(1).map(() => []), [sentence]]);
  });

  test("目录 lists nine tables, one of them empty", () => {
    const rows = planContents(report.forms, report.edition).cells.filter(({ column }) => column === 2);
    const shown = rows.flatMap(({ value }) => (value.kind === "text" ? [value.text] : []));
    expect(shown).toEqual(["是否空表", ...tables.map((table) => (table === "表九" ? "是" : "否"))]);
  });

  const expected = textOf("情况说明.md").split(/^## /m).slice(1);
  const written = narrativeText(report.narrative);

  test("the text has eleven sections", () => {
    const titles = written.map(({ section, title }) => `${section}、${title}`);
    expect(titles).toEqual(expected.map((section) => section.split("\n")[0]));
  });

  test.each(expected.map((section, index) => [section.split("\n")[0] ?? "", index] as const))(
    "%s reads word for word",
    (_title, index) => {
      const lines = (expected[index] ?? "").split("\n").slice(1);
      expect(written[index]?.text).toBe(lines.filter((line) => line !== "").join("\n"));
    },
  );

  test("every reason is the clerk's and rests on the figures it was typed for", () => {
    expect(report.narrative.reasons.filter(({ state }) => state !== "typed")).toEqual([]);
    expect(report.narrative.sections.flatMap(({ missing }) => missing)).toEqual([]);
  });

  test("rounding differences are lawful in every table that holds money, and nothing is wrong", () => {
    const lawful = report.findings.filter(({ verdict }) => verdict === "rounding");
    const concerned = new Set(lawful.flatMap(({ cells }) => cells.map((cell) => cell.split(".")[0])));
    expect([...concerned].sort()).toEqual(report.forms.flatMap(({ id, empty }) => (empty ? [] : [id])).sort());
    expect(report.findings.filter(({ verdict }) => verdict === "error").map(({ message }) => message)).toEqual([]);
  });
});
