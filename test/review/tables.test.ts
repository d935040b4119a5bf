import { readFileSync } from "node:fs";
import { join } from "node:path";
import { standardBook } from "../../src/accounts";
import { editions, xian2023 } from "../../src/editions";
import { writeFiles } from "../../src/export";
import { cellAt, readDocument, readWorkbook, type CellValue, type Sheet } from "../../src/files";
import { publishedReport } from "../../src/report";
import { checkPublication, checkTables, documentSheets, documentText, readTables } from "../../src/review";
import { reportOf } from "../support/build";
import { sheetOf } from "../support/sheets";

const known = { edition: xian2023, book: standardBook, year: 2023 };
let sheets: readonly Sheet[];
let document: Uint8Array;

beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, "../cases/xian-2023/台账.csv"));
  const files = await writeFiles(
    publishedReport(await reportOf("台账.csv", bytes, { department: "西安市总工会（汇总）" })),
  );
  const named = (name: string): Uint8Array =>
    files.find(({ fileName }) => fileName === name)?.bytes ?? new Uint8Array();
  const workbook = await readWorkbook("公开表.xlsx", named("公开表.xlsx"));
  if (workbook.kind === "refused") throw new Error("not read");
  sheets = workbook.sheets;
  document = named("决算公开.docx");
});

const rowsOf = (sheet: Sheet): CellValue[][] =>
  Array.from({ length: sheet.height }, (_, row) =>
    Array.from({ length: sheet.width }, (_cell, column) => cellAt(sheet, row, column)),
  );

/** The sheets with one of them changed. */
function withSheet(name: string, change: (rows: CellValue[][]) => CellValue[][]): readonly Sheet[] {
  return sheets.map((sheet) => (sheet.name === name ? sheetOf("随便什么名字", change(rowsOf(sheet))) : sheet));
}

const replaced =
  (from: CellValue, to: CellValue) =>
  (rows: CellValue[][]): CellValue[][] =>
    rows.map((row) => row.map((cell) => (cell === from ? to : cell)));

test("our own workbook reads back as nine tables without an error", () => {
  const { read, findings, problems } = checkTables(sheets, known);
  expect(problems).toEqual([]);
  expect(read.forms.map(({ id }) => id)).toEqual(xian2023.forms.map(({ id }) => id));
  expect(read.statedEmpty?.get("governmentManagedFunds")).toBe(true);
  expect(findings.filter(({ verdict }) => verdict === "error" || verdict === "confirm")).toEqual([]);
  expect(findings.filter(({ verdict }) => verdict === "rounding")).toHaveLength(8);
});

test("a table is found by its title, whatever its sheet is called, and a wrong total in it is an error", () => {
  const { findings } = checkTables(withSheet("公开03表", replaced(9815.11, 9851.11)), known);
  expect(findings.filter(({ verdict }) => verdict === "error").map(({ cells }) => cells[0])).toContain(
    "expenditure.total.total",
  );
});

test.each<[string, () => readonly Sheet[], string]>([
  ["a table that is missing", () => sheets.filter(({ name }) => name !== "公开05表"), "publishedTableMissing"],
  [
    "two tables of one title",
    () => [...sheets, ...sheets.filter(({ name }) => name === "公开05表")],
    "publishedTableTwice",
  ],
  ["text in an amount cell", () => withSheet("公开03表", replaced(204.84, "二百零四")), "publishedNotAnAmount"],
  [
    "a figure finer than it can be printed",
    () => withSheet("公开03表", replaced(204.84, 204.8361)),
    "publishedTooFine",
  ],
  ["a table in 元", () => withSheet("公开03表", replaced("单位：万元", "单位：元")), "publishedOtherUnit"],
])("%s is told, and nothing is guessed", (_what, changed, kind) => {
  const { problems } = readTables(changed(), xian2023);
  expect(problems.map((problem) => problem.kind)).toContain(kind);
  for (const { message } of problems) expect(message).toMatch(/。请|，请/u);
});

test("merged totals are told with their cell", () => {
  const merged = sheets.map((sheet) =>
    sheet.name === "公开03表"
      ? { ...sheet, merges: [...sheet.merges, { top: 6, left: 4, bottom: 7, right: 4 }] }
      : sheet,
  );
  const cleared = merged.map((sheet) =>
    sheet.name === "公开03表"
      ? {
          ...sheetOf(
            sheet.name,
            rowsOf(sheet).map((row, at) => row.map((cell, column) => (at === 7 && column === 4 ? null : cell))),
          ),
          merges: sheet.merges,
        }
      : sheet,
  );
  expect(readTables(cleared, xian2023).problems.map(({ kind }) => kind)).toContain("publishedMergedAmount");
});

test("our own document reads back as the same tables, and its text agrees with them", async () => {
  const reading = await readDocument("决算公开.docx", document);
  if (reading.kind === "refused") throw new Error("not read");
  const fromDocument = documentSheets(reading.blocks);
  expect(readTables(fromDocument, xian2023).forms).toEqual(readTables(sheets, xian2023).forms);
  const text = documentText(reading.blocks);
  const { findings, problems } = checkPublication(
    { sheets: fromDocument, text },
    { editions, book: standardBook, year: null },
  );
  expect(problems).toEqual([]);
  const errors = findings.filter(({ verdict }) => verdict === "error").map(({ message }) => message);
  expect(errors.filter((message) => !message.includes("【待填："))).toEqual([]);
});

test("what holds no published table is refused with what to give", () => {
  const { edition, problems } = checkPublication(
    { sheets: [sheetOf("Sheet1", [["说明"]])], text: "" },
    { editions, book: standardBook, year: null },
  );
  expect(edition).toBeNull();
  expect(problems[0]?.kind).toBe("publishedNoTables");
});
