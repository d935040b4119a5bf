import { xian2023 } from "../../src/editions";
import { noFacts } from "../../src/facts";
import { buildPublication } from "../../src/publication";
import { checkResult, formats, publicData, writeFiles, type PublishedReport } from "../../src/export";
import { Wan, Yuan } from "../../src/money";
import { planForms } from "../../src/layout";
import { sampleForms } from "../support/sampleForms";

const forms = sampleForms();
const publication = buildPublication({
  edition: xian2023,
  department: "西安市总工会（汇总）",
  year: 2023,
  facts: noFacts,
  forms,
  compared: { lastYear: null, originalBudget: null, adjustedBudget: null },
  explain: null,
  narrative: { year: 2023, sections: [], reasons: [] },
});

const disclosure: PublishedReport["disclosure"] = {
  rounding: [{ cell: "expenditure.total.total", name: "支出决算表「合计」本年支出合计", difference: Wan.of("-0.01") }],
  shownAsZero: [{ cell: "expenditure.201.basic", name: "支出决算表「201」基本支出", yuan: Yuan.of("12.30") }],
  adopted: [],
  roundingSentence: "……存在尾差",
  zeroSentence: "……显示为 0.00，实际不为零",
  adoptedSentence: null,
};

const report: PublishedReport = {
  disclosure,
  publication,
  edition: xian2023,
  department: "西安市总工会（汇总）",
  year: 2023,
  forms,
  narrative: [{ section: "一", id: "overall", title: "收入支出决算总体情况说明", text: "……", missing: ["原因"] }],
  findings: [
    {
      rule: "expenditureAgreesWithSummary",
      clause: "X-03",
      verdict: "rounding",
      cells: ["expenditure.total.total", "summary.line57.actual"],
      expected: Wan.of("9815.12"),
      actual: Wan.of("9815.11"),
      difference: Wan.of("-0.01"),
      bound: Wan.of("0.01"),
      exactDifference: Yuan.zero,
      entries: [3, 4],
      message: "……",
    },
  ],
  problems: [
    {
      kind: "notACode",
      severity: "leavesOut",
      sheet: "台账",
      row: 12,
      column: "功能科目编码",
      value: "20805X",
      message: "……",
    },
  ],
};

test("核对结果.json tells what 公布说明 can say of rounding, each figure with its exact amount", async () => {
  const files = await writeFiles(report);
  const bytes = files.find(({ fileName }) => fileName === "核对结果.json")?.bytes;
  const said = JSON.parse(new TextDecoder().decode(bytes)) as { disclosure: unknown };
  expect(said.disclosure).toEqual({
    sentences: ["……存在尾差", "……显示为 0.00，实际不为零"],
    rounding: [{ cell: "expenditure.total.total", name: "支出决算表「合计」本年支出合计", difference: "-0.01" }],
    shownAsZero: [{ cell: "expenditure.201.basic", name: "支出决算表「201」基本支出", yuan: "12.30" }],
    adopted: [],
  });
});

test("公开数据.json says each figure in exact yuan, in wan and as printed", () => {
  const data = publicData(report);
  expect(Object.keys(data)).toEqual(["schema", "edition", "department", "year", "forms", "narrative"]);
  const expenditure = data.forms.find(({ id }) => id === "expenditure");
  expect(Object.keys(expenditure ?? {})).toEqual([
    "id",
    "number",
    "title",
    "empty",
    "emptyReason",
    "note",
    "columns",
    "rows",
  ]);
  expect(expenditure).toMatchObject({ number: "公开03表", title: "支出决算表", empty: false, emptyReason: null });
  expect(expenditure?.columns[0]).toEqual({ id: "total", heading: "本年支出合计" });
  const row = expenditure?.rows.find(({ id }) => id === "2012906");
  expect(row).toMatchObject({ side: null, label: "工会事务", line: null });
  expect(row?.cells["project"]).toEqual({ yuan: "94002763.15", wan: "9400.28", shown: "9,400.28" });
  expect(row?.cells["commercial"]).toEqual({ yuan: null, wan: null, shown: "" });
});

test("an empty table says so with its reason", () => {
  const funds = publicData(report).forms.find(({ id }) => id === "governmentManagedFunds");
  expect(funds).toMatchObject({ empty: true, emptyReason: "本部门不涉及故公开空表" });
});

test("rows of a two-sided table name their side and 行次", () => {
  const summary = publicData(report).forms.find(({ id }) => id === "summary");
  const sides = summary?.rows.map(({ id, side, line }) => [id, side, line]);
  expect(sides).toContainEqual(["line30", "left", 30]);
  expect(sides).toContainEqual(["line60", "right", 60]);
});

test("what 公开数据.json shows is what the tables print", () => {
  const { forms } = publicData(report);
  for (const plan of planForms(report.forms, xian2023, report)) {
    for (const { ref, value } of plan.cells) {
      if (ref === null) continue;
      const [form, row = "", column = ""] = ref.split(".");
      const shown = forms.find(({ id }) => id === form)?.rows.find(({ id }) => id === row)?.cells[column]?.shown;
      expect(shown).toBe(value.kind === "wan" ? value.wan.toShown() : "");
    }
  }
});

test("核对结果.json holds findings and problems and nothing else of the ledger", () => {
  expect(JSON.parse(JSON.stringify(checkResult(report.findings, report.problems)))).toEqual({
    schema: "juesuan-check/1",
    findings: [
      {
        rule: "expenditureAgreesWithSummary",
        clause: "X-03",
        verdict: "rounding",
        cells: ["expenditure.total.total", "summary.line57.actual"],
        expected: "9815.12",
        actual: "9815.11",
        difference: "-0.01",
        bound: "0.01",
        message: "……",
      },
    ],
    problems: [{ sheet: "台账", row: 12, column: "功能科目编码", value: "20805X", message: "……" }],
  });
});

test("each format has a file of its own, and only 核对结果.json is not for publication", async () => {
  const files = await writeFiles(report);
  expect(files.map(({ fileName }) => fileName)).toEqual([...formats.map(({ fileName }) => fileName), "清单.json"]);
  expect(new Set(files.map(({ fileName }) => fileName)).size).toBe(files.length);
  expect(formats.filter(({ isForPublication }) => !isForPublication).map(({ fileName }) => fileName)).toEqual([
    "核对结果.json",
  ]);
});
