import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHost, type ExcelHost } from "../../src/workbench/host";
import { openFile, openTables } from "../../src/workbench/page/files/openFile";
import { saveWorkbook } from "../../src/workbench/page/files/saveWorkbook";

const sample = join(__dirname, "../cases/xian-2023");
const nothingSpilled = (): boolean => false;

function host(): ExcelHost {
  return createHost();
}

async function opened(name: string, bytes: Uint8Array): Promise<ExcelHost> {
  const file = await openFile({ name, bytes });
  if (file.kind === "refused") throw new Error(file.message);
  const fresh = host();
  file.fill(fresh);
  return fresh;
}

test("the sample opens with amounts and dates as numbers and codes as text", async () => {
  const { book } = await opened("台账.csv", new Uint8Array(readFileSync(join(sample, "台账.csv"))));
  const sheet = book.active;
  expect(sheet.name).toBe("台账");
  expect([5, 7, 11, 12].map((column) => sheet.valueAt(1, column))).toEqual(["2012906", "30301", 113894.34, 44942]);
  expect(book.formats.format(sheet.formatAt(1, 11)).numberFormat).toBe("#,##0.00");
});

test("several csv files become the sheets of one workbook", async () => {
  const files = ["台账", "基本信息"].map((name) => ({
    name: `${name}.csv`,
    bytes: new Uint8Array(readFileSync(join(sample, `${name}.csv`))),
  }));
  const read = await openTables(files);
  const fresh = host();
  if (read.kind === "opened") read.fill(fresh);
  expect(fresh.book.sheets.map(({ name }) => name)).toEqual(["台账", "基本信息"]);
});

test("a saved workbook holds values, formulas, looks, sizes, and the add-in's own parts when it is opened again", async () => {
  const before = host();
  const { book } = before;
  const sheet = book.active;
  sheet.name = "表";
  [
    ["甲", 1.25, true],
    ["乙", null, "=文字"],
  ].forEach((cells, row) => cells.forEach((value, column) => sheet.column(column).setValue(row, value)));
  sheet.column(1).setFormula(1, "=B1*2", 2.5);
  const look = {
    ...book.formats.format(0),
    bold: true,
    fill: "#FFF2CC",
    numberFormat: "#,##0.00",
    horizontal: "Right",
  };
  sheet.column(1).setFormat(0, book.formats.numberFor(look));
  sheet.merges = [{ top: 3, left: 0, bottom: 3, right: 2 }];
  sheet.columnWidths.set(0, 120);
  sheet.rowHeights.set(0, 30);
  sheet.customProperties.set("mark", "expenditure");
  book.customXml.set(book.newId(), '<a xmlns="urn:a">列</a>');
  book.settings.set("open", true);

  const after = (await opened("表.xlsx", await saveWorkbook(before, nothingSpilled))).book;
  const read = after.active;
  expect([0, 1].map((row) => [0, 1, 2].map((column) => read.valueAt(row, column)))).toEqual([
    ["甲", 1.25, true],
    ["乙", 2.5, "=文字"],
  ]);
  expect(read.formulaAt(1, 1)).toBe("=B1*2");
  expect(after.formats.format(read.formatAt(0, 1))).toMatchObject({
    bold: true,
    fill: "#FFF2CC",
    numberFormat: "#,##0.00",
    horizontal: "Right",
  });
  expect(read.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 2 }]);
  expect(read.columnWidths.get(0)).toBeCloseTo(120, 0);
  expect(read.rowHeights.get(0)).toBe(30);
  expect(read.customProperties.get("mark")).toBe("expenditure");
  expect([...after.customXml.values()]).toEqual(['<a xmlns="urn:a">列</a>']);
  expect(after.settings.get("open")).toBe(true);
});

test.each([
  [new Uint8Array(), "an empty file"],
  [new TextEncoder().encode("PK\u0003\u0004 broken"), "a broken zip"],
  [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), "a PDF"],
])("a file that is no workbook is refused with a sentence that names it: %#", async (bytes) => {
  const file = await openFile({ name: "坏.xlsx", bytes });
  expect(file).toMatchObject({ kind: "refused", message: expect.stringMatching(/坏\.xlsx.*当前工作簿没有改动/su) });
});
