import { writeDocument } from "../../src/export/docx/writeDocument";
import { planContents, planForms, printedTable } from "../../src/layout";
import { paragraphText } from "../../src/narrative";
import { buildPublication, type Block } from "../../src/publication";
import { partsOf, readDocument } from "../support/readDocument";
import { printFile, printingTest } from "../support/printWorkbook";
import { caseReport } from "../support/samplePublication";

const report = caseReport("xian-2023");
const publication = buildPublication(report);
const blocks = publication.parts.flatMap(({ title, blocks: own }): readonly Block[] => [
  { kind: "heading", level: 1, text: title },
  ...own,
]);
const written = writeDocument(publication);

test("a reader finds exactly the cells of the nine tables, blank ones too", async () => {
  const { tables } = readDocument(await written);
  const plans = [planContents(report.forms, report.edition), ...planForms(report.forms, report.edition, report)];
  const firstTables = blocks
    .filter((block) => block.kind === "table")
    .findIndex(({ table }) => table.id === "contents");
  plans.forEach((plan, index) => {
    const cells = plan.cells.filter(({ row, column }) => {
      const merge = plan.merges.find(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      return merge === undefined || (merge.top === row && merge.left === column);
    });
    const shown = cells
      .filter(({ style }) => !["title", "formNumber", "department", "unit", "note", "plain"].includes(style))
      .map(({ row, column }) => printedCell(plan, row, column));
    expect((tables[firstTables + index] ?? []).flat()).toEqual(shown);
    expect(printedTable(plan).rows).toHaveLength(tables[firstTables + index]?.length ?? 0);
  });
});

function printedCell(plan: ReturnType<typeof planContents>, row: number, column: number): string {
  const value = plan.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  switch (value?.kind) {
    case "text":
      return value.text;
    case "count":
      return String(value.count);
    case "wan":
      return value.wan.toShown();
    default:
      return "";
  }
}

test("a reader finds every sentence of the narrative in its order, under its heading", async () => {
  const texts = readDocument(await written).paragraphs.map(({ text }) => text);
  const wanted = report.narrative.sections.flatMap(({ ordinal, title, paragraphs }) => [
    `${ordinal}、${title}`,
    ...paragraphs.map(paragraphText),
  ]);
  let from = texts.lastIndexOf(wanted[0] ?? "");
  for (const text of wanted) {
    const found = texts.indexOf(text, from);
    expect([text, found >= 0]).toEqual([text, true]);
    from = found + 1;
  }
});

test("parts one to five stand in order, with cover and contents before them", async () => {
  const { paragraphs } = readDocument(await written);
  expect(paragraphs.filter(({ style }) => style === "Heading1").map(({ text }) => text)).toEqual([
    "第一部分 部门概况",
    "第二部分 2023年度部门决算情况说明",
    "第三部分 2023年度部门决算表",
    "第四部分 专业名词解释",
    "第五部分 附件",
  ]);
  const cover = paragraphs.filter(({ style }) => style.startsWith("Cover")).map(({ text }) => text);
  expect(cover).toEqual([
    "西安市总工会（汇总）",
    "2023年度部门决算",
    "保密审查情况：已审查",
    "主要负责人审签情况：已审签",
  ]);
  const contents = paragraphs.filter(({ style }) => style.startsWith("TOC")).map(({ text }) => text.split("\t")[0]);
  const listed = paragraphs.filter(({ style }) => /^Heading[12]$/.test(style)).map(({ text }) => text);
  expect(contents).toEqual(listed);
});

test("fonts, indents and repeated heads are those of official documents", async () => {
  const parts = partsOf(await written);
  expect(parts["word/styles.xml"]).toMatch(/w:eastAsia="方正小标宋简体"/);
  expect(parts["word/styles.xml"]).toMatch(
    /w:styleId="Body"[\s\S]*?w:firstLineChars="200"[\s\S]*?w:eastAsia="仿宋_GB2312"/,
  );
  expect(parts["word/fontTable.xml"]).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="仿宋"/);
  const document = parts["word/document.xml"] ?? "";
  expect(document.match(/<w:tblHeader/g)?.length).toBeGreaterThan(20);
  expect(document).toMatch(/w:orient="landscape"/);
  expect(document).toMatch(/TOC \\h \\o (&quot;|")1-2/);
});

test("every chart has a description with the figures of the text, and no workbook behind it", async () => {
  const parts = partsOf(await written);
  const described = [...(parts["word/document.xml"] ?? "").matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
    ([, text]) => text,
  );
  expect(described).toHaveLength(5);
  expect(described).toContain(
    "支出结构图（单位：万元）：基本支出204.84万元，占2.09%；项目支出9,610.28万元，占97.91%。".replace(
      "（单位：万元）",
      "",
    ),
  );
  expect(Object.keys(parts).filter((path) => /embeddings|customXml|comments|custom\.xml/.test(path))).toEqual([]);
  const charts = Object.keys(parts).filter((path) => path.startsWith("word/charts/"));
  expect(charts).toHaveLength(5);
  for (const path of charts) expect(parts[path]).not.toMatch(/externalData/);
});

test("every part has a content type and every relationship leads to a part", async () => {
  const parts = partsOf(await written);
  const types = parts["[Content_Types].xml"] ?? "";
  const typed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1] ?? "");
  const ends = [...types.matchAll(/Extension="([^"]+)"/g)].map((match) => match[1] ?? "");
  const others = Object.keys(parts).filter((path) => path !== "[Content_Types].xml");
  expect(others.filter((path) => !typed.includes(path) && !ends.includes(path.split(".").at(-1) ?? ""))).toEqual([]);
  expect(typed.filter((path) => parts[path] === undefined)).toEqual([]);
  for (const path of others.filter((one) => one.endsWith(".rels"))) {
    const base = path.replace(/_rels\/[^/]+$/, "");
    const targets = [...(parts[path] ?? "").matchAll(/Target="([^"]+)"/g)].map(([, target = ""]) => base + target);
    expect(targets.filter((target) => parts[target] === undefined)).toEqual([]);
  }
  const used = [...(parts["word/document.xml"] ?? "").matchAll(/r:id="([^"]+)"/g)].map((match) => match[1] ?? "");
  const known = [...(parts["word/_rels/document.xml.rels"] ?? "").matchAll(/ Id="([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  expect(used.filter((id) => !known.includes(id))).toEqual([]);
});

test("the same publication gives the same bytes, whatever the clock and chance say", async () => {
  jest.useFakeTimers({
    now: new Date("2031-05-06"),
    doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "setTimeout"],
  });
  try {
    expect(Buffer.compare(await writeDocument(publication), await written)).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});

test("a gap stands out and is listed", async () => {
  const bare = buildPublication(
    caseReport("xian-2023", (sheets) => {
      sheets["基本信息"] = (sheets["基本信息"] ?? []).filter(
        ([name]) => name !== "主要职责" && name !== "保密审查情况",
      );
    }),
  );
  expect(bare.missing).toEqual(expect.arrayContaining(["主要职责", "保密审查情况"]));
  expect(partsOf(await writeDocument(bare))["word/document.xml"]).toMatch(
    /<w:highlight w:val="yellow"\/>[\s\S]{0,80}【待填：主要职责】/,
  );
});

printingTest(
  "printed, every heading stands on the page the contents give, and every table on a page of its own",
  async () => {
    const pages = printFile(await written, "docx").map(({ text }) => text.replace(/\s/g, ""));
    const first = pages.findIndex((text) => text.startsWith("第一部分部门概况") && !text.includes("...."));
    const entries = readDocument(await written)
      .paragraphs.filter(({ style }) => style.startsWith("TOC"))
      .map(({ text }) => text.split("\t"));
    for (const [title = "", page] of entries) {
      const number = report.edition.forms.find((form) => form.title === title)?.number ?? "";
      const printed = `${title}${number}`.replace(/\s/g, "");
      const found = pages.findIndex((text, index) => index >= first && text.includes(printed));
      expect([title, String(found - first + 1)]).toEqual([title, page]);
    }
    for (const { number, title, note } of report.edition.forms) {
      const page = pages.find((text) => text.includes(`${number}编制部门`) || text.includes(number));
      expect(page).toContain(title.replace(/\s/g, ""));
      expect(page).toContain((note ?? "").replace(/\s/g, ""));
    }
  },
);

printingTest("a long table runs over several pages, its head on each and no row torn", async () => {
  const forms = report.forms.map((form) => {
    if (form.id !== "expenditure") return form;
    const [total] = form.rows;
    const rows = Array.from({ length: 120 }, (_, index) => ({
      id: String(2010101 + index),
      label: `很长的功能科目名称用来占满一行并且折成两行的第${index + 1}项`,
      line: null,
      side: null,
      cells: total?.cells ?? {},
    }));
    return { ...form, rows: total === undefined ? rows : [total, ...rows] };
  });
  const pages = printFile(await writeDocument(buildPublication({ ...report, forms })), "docx").map(({ text }) =>
    text.replace(/\s/g, ""),
  );
  const own = pages.filter((text) => /很长的功能科目|用来占满一行/.test(text));
  expect(own.length).toBeGreaterThan(3);
  for (const text of own) expect(text).toContain("科目代码科目名称");
  for (let index = 1; index <= 120; index += 1) expect(own.some((text) => text.includes(`第${index}项`))).toBe(true);
});
