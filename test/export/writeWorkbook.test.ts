import * as XLSX from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../src/export";
import { Wan } from "../../src/money";
import { planCharts, planContents, planForms, planTemplate, type PlannedValue, type SheetPlan } from "../../src/layout";
import { xian2023 } from "../../src/editions";
import { planOf, textOf } from "../support/planOf";
import { sampleForms } from "../support/sampleForms";

const forms = sampleForms();
const plans = [
  planContents(forms, xian2023),
  ...planForms(forms, xian2023, { department: "西安市总工会（汇总）", year: 2023 }),
];

function readBack(bytes: Uint8Array): XLSX.WorkBook {
  return XLSX.read(bytes, { type: "array", cellNF: true, cellStyles: true });
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** What a reader finds for a planned value; a blank cell of a style holds nothing. */
function expected(value: PlannedValue): string | number | undefined {
  switch (value.kind) {
    case "blank":
      return undefined;
    case "text":
      return value.text;
    case "count":
      return value.count;
    case "wan":
      return Number(value.wan.toString());
  }
}

function expectSame(sheet: XLSX.WorkSheet | undefined, plan: SheetPlan): void {
  const found = plan.cells.map(
    ({ row, column }) => (sheet?.[XLSX.utils.encode_cell({ r: row, c: column })] as XLSX.CellObject | undefined)?.v,
  );
  expect(found).toEqual(plan.cells.map(({ value }) => expected(value)));
  const merges = (sheet?.["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  expect(merges).toEqual(plan.merges);
}

test("another library reads the tables and 目录 back, cell for cell and merge for merge", async () => {
  const book = readBack(await writeWorkbook(plans));
  expect(book.SheetNames).toEqual(["目录", ...xian2023.forms.map(({ number }) => number)]);
  for (const plan of plans) expectSame(book.Sheets[plan.name], plan);
});

test("an amount is a number in 万元 and prints with two decimals", async () => {
  const book = readBack(await writeWorkbook(plans));
  expect(book.Sheets["公开03表"]?.["C8"]).toMatchObject({ t: "n", v: 9815.11, z: "#,##0.00", w: "9,815.11" });
});

test.each([
  ["=1+1", "a formula stays text"],
  ["+86", "a plus stays text"],
  ["-10", "a minus stays text"],
  ["@SUM(A1)", "an at sign stays text"],
  ["0012", "leading zeros stay"],
  ["  前后空格  ", "blanks stay"],
  ["第一行\n第二行", "a line end stays"],
  ["<b>&\"'</b>", "marks of XML stay"],
  ["_x0041_", "what looks like an escape stays"],
  ["𠮷😀", "characters beyond 16 bits stay"],
  ["a\u0001b", "a character XML cannot hold does not break the file"],
])("the text %j comes back as text: %s", async (text) => {
  const bytes = await writeWorkbook([planOf([[textOf(text)]])]);
  const cell = readBack(bytes).Sheets["表"]?.["A1"] as XLSX.CellObject;
  expect(cell).toMatchObject({ t: "s", v: text });
  expect(cell.f).toBeUndefined();
});

test.each([
  ["0.00", 0, "zero is a number, not a blank"],
  ["-0.01", -0.01, "a red figure"],
  ["99999999999.99", 99999999999.99, "the largest amount a ledger may hold"],
])("the amount %s comes back exactly: %s → %s", async (wan, value) => {
  const bytes = await writeWorkbook([planOf([[{ kind: "wan", wan: Wan.of(wan) }]])]);
  expect(readBack(bytes).Sheets["表"]?.["A1"]).toMatchObject({ t: "n", v: value });
});

test("the workbook holds no formula, link, comment, hidden sheet, author, program, path or date", async () => {
  const parts = partsOf(await writeWorkbook(plans));
  expect(Object.keys(parts).filter((path) => !/^(\[Content_Types\]|_rels|docProps|xl)/.test(path))).toEqual([]);
  expect(
    Object.keys(parts).filter((path) => /comment|external|drawing|customXml|custom|calcChain|vml/i.test(path)),
  ).toEqual([]);
  const sheets = Object.entries(parts).filter(([path]) => path.startsWith("xl/worksheets/"));
  expect(sheets).toHaveLength(10);
  for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >/]|<hyperlink|<legacyDrawing/);
  expect(parts["docProps/core.xml"]).not.toMatch(/creator|lastModifiedBy|created|modified/);
  expect(parts["docProps/app.xml"]).not.toMatch(/Application|Company|Manager/);
  const workbook = parts["xl/workbook.xml"] ?? "";
  expect(workbook).not.toMatch(/state=|absPath|fullCalcOnLoad/);
  const names = [...workbook.matchAll(/<definedName name="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(names)).toEqual(new Set(["_xlnm.Print_Area", "_xlnm.Print_Titles"]));
});

test("every part has a content type and every relationship leads to a part", async () => {
  const parts = partsOf(await writeWorkbook([...plans, charts, ...planTemplate(["xian2023"])]));
  const types = parts["[Content_Types].xml"] ?? "";
  const typed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1]);
  const ends = [...types.matchAll(/Default Extension="([^"]+)"/g)].map((match) => match[1]);
  const others = Object.keys(parts).filter((path) => path !== "[Content_Types].xml");
  expect(others.filter((path) => !typed.includes(path) && !ends.includes(path.split(".").at(-1)))).toEqual([]);
  expect(typed.filter((path) => path !== undefined && parts[path] === undefined)).toEqual([]);
  const targets = others
    .filter((path) => path.endsWith(".rels"))
    .flatMap((path) => {
      const base = path.replace(/_rels\/[^/]+$/, "");
      return [...(parts[path] ?? "").matchAll(/Target="([^"]+)"/g)].map(([, target = ""]) =>
        target.startsWith("/") ? target.slice(1) : (base + target).replace(/[^/]+\/\.\.\//, ""),
      );
    });
  expect(targets.filter((path) => parts[path] === undefined)).toEqual([]);
});

const charts = planCharts(
  [
    {
      name: "支出结构图",
      title: "支出结构图（单位：万元）",
      description: "支出结构图：基本支出204.84万元；项目支出9,610.28万元。",
      kind: "bars",
      heads: ["2023年度"],
      rows: [
        { label: "基本支出 204.84", amounts: [Wan.of("204.84")] },
        { label: "项目支出 9,610.28", amounts: [Wan.of("9610.28")] },
      ],
      colors: [["7F7F7F"]],
    },
  ],
  2023,
);

test("a chart is native, rests on the cells of its own sheet and is told in words", async () => {
  const parts = partsOf(await writeWorkbook([...plans, charts]));
  const drawn = parts["xl/charts/chart1.xml"] ?? "";
  const references = [...drawn.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, range = ""]) => range);
  expect(references).toEqual(expect.arrayContaining(["'图表'!$A$4:$A$5", "'图表'!$B$4:$B$5"]));
  expect(references.every((range) => range.startsWith("'图表'!"))).toBe(true);
  expect(drawn).not.toMatch(/externalData|userShapes/);
  expect(parts["xl/drawings/drawing11.xml"]).toContain(
    'descr="支出结构图：基本支出204.84万元；项目支出9,610.28万元。"',
  );
  const amounts = charts.cells.filter(({ value }) => value.kind === "wan").map(({ value }) => expected(value));
  const sheet = readBack(await writeWorkbook([charts])).Sheets["图表"];
  expect([sheet?.["B4"], sheet?.["B5"]].map((cell: XLSX.CellObject | undefined) => cell?.v)).toEqual(amounts);
});

/** The order CT_Worksheet prescribes; Excel repairs a file that breaks it. */
const elementOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "mergeCells",
  "dataValidations",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "ignoredErrors",
  "drawing",
];

test("the elements of a sheet stand in the order the standard prescribes", async () => {
  const parts = partsOf(await writeWorkbook([...plans, charts, ...planTemplate(["xian2023"])]));
  for (const [path, xml] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+$/.test(path)) continue;
    const inner = xml.replace(
      /<(sheetPr|sheetViews|cols|sheetData|mergeCells|dataValidations|headerFooter|ignoredErrors)([ >][\s\S]*?)<\/\1>/g,
      "<$1/>",
    );
    const found = [...inner.matchAll(/<([a-zA-Z]+)[ />]/g)]
      .map((match) => match[1] ?? "")
      .filter((name) => name !== "worksheet" && name !== "xml");
    expect(found).toEqual(elementOrder.filter((name) => found.includes(name)));
  }
});

test("the same plans give the same bytes, whatever the clock says", async () => {
  const first = await writeWorkbook(plans);
  jest.useFakeTimers({
    now: new Date("2031-05-06T07:08:09Z"),
    doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "setTimeout"],
  });
  try {
    expect(await writeWorkbook(plans)).toEqual(first);
  } finally {
    jest.useRealTimers();
  }
});

test.each([
  [[planOf([[]], { name: "a/b" })], "a slash"],
  [[planOf([[]], { name: "表".repeat(32) })], "more than 31 characters"],
  [[planOf([[]], { name: "" })], "no name"],
  [[planOf([[]]), planOf([[]])], "the same name twice"],
])("a sheet that no workbook can hold is refused: %#", async (bad) => {
  await expect(writeWorkbook(bad)).rejects.toThrow(RangeError);
});

test("the 编报工作簿 offers its choices as lists, each within what Excel takes", async () => {
  const parts = partsOf(await writeWorkbook(planTemplate(["xian2023"])));
  const ledger = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(ledger).toMatch(/<dataValidation [^>]*type="list"[^>]*sqref="[A-Z]+3:[A-Z]+2001"/);
  const lists = Object.values(parts).flatMap((xml) =>
    [...xml.matchAll(/<formula1>"?(?:&quot;)?([^<"]*)/g)].map((match) => match[1] ?? ""),
  );
  expect(lists.length).toBeGreaterThan(4);
  for (const list of lists) expect(list.length).toBeLessThanOrEqual(255);
});
