import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import Papa from "papaparse";
import type { CellValue } from "../../src/files";
import { bytesOf, gb18030, rowsOf, sheetOf, sheetsOf, utf16le } from "./fixtures";

const seed = 20231231;

/** Texts a ledger holds, and marks that writers must escape. */
const text = fc.stringMatching(/^[一-龥a-zA-Z0-9 &<>"'=+\-@,;.()（）_]{1,12}$/).filter((value) => value.trim() !== "");
const number = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: -1e12, max: 1e12 }).map((fen) => fen / 100),
  fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 7),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const grid = (value: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue[][]> =>
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }))
    .chain(([width, height]) =>
      fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    )
    .map((rows) => [
      rows[0]?.map((_cell, column) => `列${String(column)}`) ?? [],
      ...rows,
      (rows[0] ?? []).map(() => "末"),
    ]);

const plain = (value: CellValue): CellValue => (Object.is(value, -0) ? 0 : value);
const same = (rows: readonly (readonly CellValue[])[]): CellValue[][] => rows.map((row) => row.map(plain));

function written(rows: readonly (readonly CellValue[])[], options: XLSX.WritingOptions): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), "Sheet");
  return new Uint8Array(XLSX.write(book, { ...options, type: "array" }));
}

test("a workbook written by exceljs is read back cell for cell", async () => {
  await fc.assert(
    fc.asyncProperty(grid(cell), fc.boolean(), async (rows, useSharedStrings) => {
      const book = new ExcelJS.Workbook();
      book.addWorksheet("台账").addRows(rows.map((row) => [...row]));
      const bytes = new Uint8Array(await book.xlsx.writeBuffer({ useSharedStrings }));
      expect(rowsOf(await sheetOf(bytes))).toEqual(same(rows));
    }),
    { numRuns: 40, seed },
  );
});

test.each<[XLSX.BookType, string]>([
  ["xlsx", "the usual workbook"],
  ["xlsm", "a workbook with macros"],
  ["biff8", "Excel 97 to 2003"],
  ["xlml", "XML spreadsheet 2003"],
])("a %s written by another library is read back cell for cell: %s", async (bookType) => {
  await fc.assert(
    fc.asyncProperty(grid(cell), fc.boolean(), async (rows, bookSST) => {
      expect(rowsOf(await sheetOf(written(rows, { bookType, bookSST })))).toEqual(same(rows));
    }),
    { numRuns: 25, seed },
  );
});

test.each(["biff2", "biff3", "biff4", "biff5"])(
  "sheets older than Excel 97 are read back cell for cell: %s",
  async (bookType) => {
    const rows = [
      ["code", "amount"],
      ["2012906", 1234.5],
      ["0012", -7],
    ];
    expect(rowsOf(await sheetOf(written(rows, { bookType: bookType as XLSX.BookType })))).toEqual(rows);
  },
);

test("GBK text of a sheet older than Excel 97 is read, though the file names another code page", async () => {
  const bytes = written([["XXXXXXXX", 1]], { bookType: "biff5" });
  const at = String.fromCharCode(...bytes).indexOf("XXXXXXXX");
  bytes.set(gb18030("工会事务"), at);
  expect(rowsOf(await sheetOf(bytes))).toEqual([["工会事务", 1]]);
});

test("an xls of many texts, whose list is cut into records, is read back cell for cell", async () => {
  const rows = Array.from({ length: 4_000 }, (_row, row) => [
    row % 2 === 0 ? `记-${String(row)}` : `voucher ${String(row)}`,
    row / 4,
    row % 3 === 0 ? -row : row * 1_000_003,
    row % 5 === 0,
  ]);
  for (const bookSST of [true, false])
    expect(rowsOf(await sheetOf(written(rows, { bookType: "biff8", bookSST })))).toEqual(same(rows));
});

test("errors, results of formulas and hidden sheets of an xls are read", async () => {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([[1, "a"]]);
  sheet["C1"] = { t: "e", v: 0x17 };
  sheet["D1"] = { t: "n", f: "A1*2", v: 2 };
  sheet["E1"] = { t: "b", v: true };
  sheet["!ref"] = "A1:E1";
  XLSX.utils.book_append_sheet(book, sheet, "一");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[2]]), "二");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], WBProps: { date1904: true } };
  const sheets = await sheetsOf(new Uint8Array(XLSX.write(book, { type: "array", bookType: "biff8" })));
  expect(sheets.map(({ name, state, dateSystem }) => [name, state, dateSystem])).toEqual([
    ["一", "visible", 1904],
    ["二", "hidden", 1904],
  ]);
  expect(sheets.map(rowsOf)).toEqual([[[1, "a", { kind: "fault", text: "#REF!" }, 2, true]], [[2]]]);
});

test("sheets keep their order, names and merges in xlsx, xls and XML tables", async () => {
  for (const bookType of ["xlsx", "biff8", "xlml"] as const) {
    const book = XLSX.utils.book_new();
    const first = XLSX.utils.aoa_to_sheet([
      ["标题", null],
      ["a", "b"],
    ]);
    first["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    XLSX.utils.book_append_sheet(book, first, "台账");
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[1]]), "补充资料");
    const sheets = await sheetsOf(new Uint8Array(XLSX.write(book, { type: "array", bookType })));
    expect(sheets.map((sheet) => [sheet.name, sheet.height, sheet.width])).toEqual([
      ["台账", 2, 2],
      ["补充资料", 1, 1],
    ]);
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  }
});

const csvText = fc.stringMatching(/^[一-龥a-zA-Z0-9 ,;\t"\n'.\-]{0,10}$/);

test.each<[string, (text: string) => Uint8Array, string]>([
  ["UTF-8", bytesOf, "no mark"],
  ["UTF-8 with a mark", (written) => bytesOf(`\ufeff${written}`), "Excel's CSV UTF-8"],
  ["GB18030", gb18030, "what finance systems write"],
  ["UTF-16", utf16le, "Excel's Unicode text"],
])("csv in %s is read back cell for cell whatever stands between cells and rows: %s", async (_name, encode) => {
  await fc.assert(
    fc.asyncProperty(
      grid(csvText),
      fc.constantFrom(",", "\t", ";"),
      fc.constantFrom("\n", "\r\n", "\r"),
      async (rows, delimiter, newline) => {
        const wide = rows.map((row) => [...row, "甲", "乙"]);
        const written = Papa.unparse(wide, { delimiter, newline, quotes: true });
        expect(rowsOf(await sheetOf(encode(written), "a.csv"))).toEqual(
          wide.map((row) => row.map((value) => (value === "" ? null : value))),
        );
      },
    ),
    { numRuns: 40, seed },
  );
});
