import { buildPublication, glossary, printedTexts, type Block } from "../../src/publication";
import { publishedReport } from "../../src/report";
import { caseReport } from "../support/samplePublication";

const report = caseReport("xian-2023");
const publication = buildPublication(report);

function blocksOf(id: string, from = publication): readonly Block[] {
  return from.parts.find((part) => part.id === id)?.blocks ?? [];
}

function textsOf(id: string, from = publication): readonly string[] {
  return printedTexts(blocksOf(id, from));
}

test("the cover names department and year, and states secrecy review and signature", () => {
  expect(publication.cover).toEqual({
    department: "西安市总工会（汇总）",
    title: "2023年度部门决算",
    statements: ["保密审查情况：已审查", "主要负责人审签情况：已审签"],
  });
});

test("part one tells duties, units and staff as the reference does", () => {
  const texts = textsOf("overview");
  expect(texts).toContain("纳入2023年度本部门决算编制范围的单位共2个，包括本级及1个二级预算单位：");
  expect(texts).toContain(
    "截至2023年底，本部门人员编制418人，其中行政编制52人、事业编制366人；实有人员260人，其中行政48人、事业212人。单位管理的离退休人员398人。",
  );
  expect(texts.filter((text) => text === "西安市总工会本级" || text === "西安工会医院")).toHaveLength(2);
  expect(texts.some((text) => text.startsWith("1. 根据有关法律和《中国工会章程》"))).toBe(true);
});

test("charts follow the paragraphs they draw, with the amounts and shares of the text", () => {
  const blocks = blocksOf("narrative");
  const charts = blocks.flatMap((block, index) =>
    block.kind === "chart" ? [{ chart: block.chart, before: blocks[index - 1] }] : [],
  );
  expect(charts.map(({ chart }) => chart.id)).toEqual([
    "changeBridge",
    "revenueStructure",
    "expenditureStructure",
    "appropriationComparison",
    "generalBudgetStructure",
  ]);
  const structure = charts.find(({ chart }) => chart.id === "expenditureStructure");
  const text = structure?.before?.kind === "paragraph" ? structure.before.text : "";
  const drawing = structure?.chart.drawing;
  const labels =
    drawing?.kind === "bars" ? drawing.series.flatMap(({ points }) => points.map(({ label }) => label)) : [];
  expect(labels).toEqual(["204.84（2.09%）", "9,610.28（97.91%）"]);
  for (const label of labels) for (const figure of label.split(/[（）]/)) expect(text).toContain(figure);
});

test("the bridge leads from last year's total to this year's without a gap", () => {
  const bridge = blocksOf("narrative").flatMap((block) =>
    block.kind === "chart" && block.chart.drawing.kind === "bridge" ? [block.chart.drawing] : [],
  )[0];
  const steps = bridge?.steps ?? [];
  expect(steps[0]?.label).toBe("5,055.07");
  expect(steps.at(-1)?.label).toBe("9,815.11");
  steps.slice(1, -1).forEach((step, index) => expect(step.from.equals(steps[index]?.to ?? step.to)).toBe(true));
  expect(steps.at(-2)?.to.toString()).toBe(steps.at(-1)?.to.toString());
});

test("part three lists every table with 是否空表 and its reason", () => {
  const [contents, ...tables] = blocksOf("tables").flatMap((block) => (block.kind === "table" ? [block.table] : []));
  expect(contents?.rows).toHaveLength(10);
  expect(contents?.rows[7]?.cells.map(({ text }) => text)).toEqual([
    "表7",
    "政府性基金预算财政拨款收入支出决算表",
    "是",
    "本部门不涉及故公开空表",
  ]);
  expect(tables.map(({ number, title }) => [number, title])).toEqual(
    report.edition.forms.map(({ number, title }) => [number, title]),
  );
});

test("part four explains the reference's eight terms and others only where they have figures", () => {
  const names = textsOf("terms").map((text) => /^\d+\. ([^：]+)：/.exec(text)?.[1]);
  expect(names.slice(0, 8)).toEqual([
    "基本支出",
    "项目支出",
    "“三公”经费",
    "财政拨款收入",
    "公用经费",
    "工资福利支出",
    "结转资金",
    "结余资金",
  ]);
  expect(names.slice(8)).toEqual(["人员经费", "对个人和家庭的补助"]);
  expect(new Set(glossary.map(({ name }) => name)).size).toBe(glossary.length);
});

test("part five holds the report in the clerk's words and every evaluation table", () => {
  const stated = caseReport("xian-2023", (sheets) => {
    sheets["补充资料"]?.push(["部门整体支出绩效自评报告", "一、自评结论\n自评得分为100分。", "", ""]);
  });
  const blocks = blocksOf("annex", buildPublication(stated));
  expect(blocks.slice(0, 3)).toEqual([
    { kind: "heading", level: 2, text: "西安市总工会（汇总）部门整体支出2023年度绩效自评报告" },
    { kind: "heading", level: 3, text: "一、自评结论" },
    { kind: "paragraph", text: "自评得分为100分。" },
  ]);
  const titles = blocks.flatMap((block) => (block.kind === "table" ? [block.table.title] : []));
  expect(titles).toEqual([
    "西安市总工会部门整体支出绩效自评表",
    "西安市总工会困难职工援助资金项目绩效自评表",
    "西安市总工会网络运行费项目绩效自评表",
    "西安市总工会劳模专项补助资金项目绩效自评表",
    "西安市总工会市级机关代缴工会经费项目绩效自评表",
    "西安市总工会西安市边家村工人文化宫新建项目市财政配套资金项目绩效自评表",
  ]);
});

test("section 十三 tells score, grade and every project from the evaluation sheets", () => {
  const texts = textsOf("narrative");
  expect(texts).toContain(
    "本部门在部门决算中反映困难职工援助资金、网络运行费、劳模专项补助资金、市级机关代缴工会经费、西安市边家村工人文化宫新建项目市财政配套资金等5个一级项目的绩效自评结果。",
  );
  expect(
    texts.some((text) =>
      text.startsWith(
        "4. 市级机关代缴工会经费项目绩效自评综述：全年预算数2,933万元，执行数2,933万元，完成预算的100%。",
      ),
    ),
  ).toBe(true);
  expect(publication.missing).toEqual([]);
});

test("blank amounts of an evaluation come from the ledger's project, rate and score from the amounts", () => {
  const blank = caseReport("xian-2023", (sheets) => {
    sheets["绩效自评2"] = (sheets["绩效自评2"] ?? []).map((row) =>
      /资金总额|当年财政拨款/.test(row[1] ?? "")
        ? row.map((cell, column) => (column >= 2 && cell !== "10" && cell !== "—" ? "" : cell))
        : row,
    );
  });
  const tables = publishedReport(blank).publication.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" && block.table.id === "projectEvaluation" ? [block.table] : [])),
  );
  const money = tables[1]?.rows
    .map(({ cells }) => cells.map(({ text }) => text))
    .find(([label]) => label === "年度资金总额");
  expect(money).toEqual(["年度资金总额", "200.00", "199.51", "199.51", "10", "100%", "10"]);
  const texts = blank.narrative.sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ parts }) => parts.map(({ text }) => text).join("")),
  );
  expect(
    texts.some((text) => text.startsWith("2. 网络运行费项目绩效自评综述：全年预算数199.51万元，执行数199.51万元")),
  ).toBe(true);
});

test("a department without facts gets its gaps, each told once, and nothing invented", () => {
  const bare = buildPublication(
    caseReport("xian-2023", (sheets) => {
      for (const name of Object.keys(sheets)) if (name !== "台账") Reflect.deleteProperty(sheets, name);
    }),
  );
  expect(new Set(bare.missing).size).toBe(bare.missing.length);
  expect(bare.missing).toEqual(
    expect.arrayContaining(["部门名称", "主要职责", "内设机构", "单位构成", "人员编制", "保密审查情况"]),
  );
});

test("an edition that prints its tables first has them as part two, and its own sections after them", () => {
  const shanghai = buildPublication(caseReport("shanghai-district-2024"));
  expect(shanghai.parts.map(({ title }) => title)).toEqual([
    "第一部分 部门概况",
    "第二部分 2024年度部门决算表",
    "第三部分 2024年度部门决算情况说明",
    "第四部分 专业名词解释",
    "第五部分 附件",
  ]);
});
