import fc from "fast-check";
import * as XLSX from "@e965/xlsx";
import { standardBook } from "../../src/accounts";
import { readWorkbook, type CellValue, type Sheet } from "../../src/files";
import { mapColumns, missingFields, readLedger, type LedgerReading } from "../../src/ledger";
import { Yuan } from "../../src/money";
import { buildReport, gatherSources } from "../../src/report";
import { cleanBalances, messyBalances } from "./families/balances";
import { messyTables } from "./families/finalAccounts";
import { messyIndicators } from "./families/indicators";
import { cleanJournal, messyJournal } from "./families/journal";
import { messyPayments } from "./families/payments";
import { fuzzedSheets } from "./fuzzSheets";
import { sheetOf } from "../support/sheets";

/** How many of each; FUZZ=20000 is the long run. */
const runs = Number(process.env["FUZZ"] ?? 600);
const longest = 5_000;
jest.setTimeout(Math.max(120_000, runs * 200));

/** Reads sheets as far as they have headings; a run over the time is a hang. */
function read(sheets: readonly Sheet[]): LedgerReading | null {
  const started = performance.now();
  const mapped = sheets.flatMap((sheet) => {
    const mapping = mapColumns(sheet, standardBook);
    return mapping === null ? [] : [{ sheet, mapping }];
  });
  const reading = mapped.length === 0 ? null : readLedger({ sheets: mapped, book: standardBook, reportYear: null });
  expect(performance.now() - started).toBeLessThan(longest);
  return reading;
}

/** All that was read, left out and dropped is all that stands in the file; and what was read is what the entries hold. */
function expectAccounted({ ledger, controls, leftOut }: LedgerReading): void {
  const { inFile, read: taken, leftOut: left, dropped } = controls;
  expect(taken.plus(left).plus(dropped).toString()).toBe(inFile.toString());
  expect(left.toString()).toBe(leftOut.yuan.toString());
  const entries = Array.from(
    { length: ledger.size },
    (_, row) => ledger.exact.get(row) ?? Yuan.ofFen(ledger.fen[row] ?? 0),
  );
  expect(Yuan.sum(entries).toString()).toBe(taken.toString());
}

/** A build has every entry of its year in its tables, or says so. */
function expectBuiltOrRefused(sheets: readonly Sheet[]): void {
  const options = { edition: null, year: null, department: "某部门", partial: true, book: standardBook };
  const outcome = buildReport(gatherSources(sheets, standardBook), options);
  if (outcome.kind === "refused") {
    expect(outcome.problems.some(({ severity }) => severity !== "notice")).toBe(true);
    return;
  }
  const { report } = outcome;
  expectAccounted(report.reading);
  const { dimensions, fen, size } = report.reading.ledger;
  let spent = Yuan.zero;
  for (let row = 0; row < size; row += 1) {
    const at = <Value>({ codes, values }: { codes: Uint32Array; values: readonly Value[] }): Value | undefined =>
      values[codes[row] ?? 0];
    if (
      at(dimensions.year) !== report.year ||
      at(dimensions.measure) !== "actual" ||
      at(dimensions.flow) !== "expenditure"
    )
      continue;
    spent = spent.plus(report.reading.ledger.exact.get(row) ?? Yuan.ofFen(fen[row] ?? 0));
  }
  const line = report.forms.find(({ id }) => id === "summary")?.rows.find(({ id }) => id === "line57")?.cells["actual"];
  expect((line?.kind === "amount" ? line.yuan : Yuan.zero).toString()).toBe(spent.toString());
}

test("sheets of any cells never crash, hang or lose money: read + left out + dropped = what a person adds up", () => {
  fc.assert(
    fc.property(fuzzedSheets, ({ sheet, fen }) => {
      const reading = read([sheet]);
      if (reading === null) return;
      expectAccounted(reading);
      const mapping = mapColumns(sheet, standardBook);
      const isWhole = mapping !== null && missingFields(mapping).length === 0;
      const amount = mapping?.columns.find(({ field }) => field === "amount")?.heading;
      if (isWhole && amount === "金额" && fen !== null && mapping.profile === undefined)
        expect(reading.controls.inFile.toString()).toBe(yuanOf(fen));
    }),
    { numRuns: runs, seed: 20_240_906 },
  );
});

test("what is built of them holds every entry that was read", () => {
  fc.assert(
    fc.property(fuzzedSheets, ({ sheet }) => expectBuiltOrRefused([sheet])),
    { numRuns: Math.ceil(runs / 6), seed: 20_240_907 },
  );
});

const exportsOfPrograms: readonly (readonly Sheet[])[] = [
  [messyPayments()],
  [messyIndicators()],
  [cleanJournal()],
  [messyJournal()],
  [cleanBalances()],
  [messyBalances()],
  messyTables(),
];

/** The cells of a sheet as rows. */
function rowsOf({ columns, height }: Sheet): CellValue[][] {
  return Array.from({ length: height }, (_, row) =>
    columns.map(
      (column) => (column.kind === "plain" ? column.values[row] : column.values[column.codes[row] ?? 0]) ?? null,
    ),
  );
}

test("exports of programs with cells changed, rows doubled, cut and shuffled lose no money", () => {
  const change = fc.record({
    which: fc.nat({ max: exportsOfPrograms.length - 1 }),
    cells: fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(),
        fc.oneof(
          fc.string({ maxLength: 8 }),
          fc.integer(),
          fc.constantFrom<CellValue>(null, "合计", "结转", "#", { kind: "fault", text: "#REF!" }),
        ),
      ),
      { maxLength: 12 },
    ),
    doubled: fc.nat(),
    cut: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat() }),
  });
  fc.assert(
    fc.property(change, ({ which, cells, doubled, cut }) => {
      const sheets = (exportsOfPrograms[which] ?? []).map((sheet) => {
        const rows = rowsOf(sheet);
        for (const [row, column, cell] of cells) {
          const changed = rows[row % rows.length];
          if (changed !== undefined) changed[column % Math.max(1, changed.length)] = cell;
        }
        const copy = rows[doubled % rows.length];
        const more = copy === undefined ? rows : [...rows, copy];
        return { ...sheetOf(sheet.name, cut === null ? more : more.slice(0, cut % more.length)), merges: sheet.merges };
      });
      const reading = read(sheets);
      if (reading !== null) expectAccounted(reading);
    }),
    { numRuns: Math.ceil(runs / 6), seed: 20_240_908 },
  );
});

/** A workbook and a csv of a small ledger, byte by byte. */
function savedLedger(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  const rows = [
    ["年度", "收支", "资金性质", "功能科目编码", "经济科目编码", "支出类型", "金额"],
    ...Array.from({ length: 12 }, (_, index) => [
      2023,
      "支出",
      "一般公共预算财政拨款",
      "2012906",
      "30201",
      "基本支出",
      index * 100.25 - 300,
    ]),
  ];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "台账");
  const written: unknown = XLSX.write(book, { type: "array", bookType, compression: false });
  return written instanceof ArrayBuffer ? new Uint8Array(written) : new Uint8Array();
}

test.each<[string, XLSX.BookType]>([
  ["台账.xlsx", "xlsx"],
  ["台账.xls", "biff8"],
  ["台账.csv", "csv"],
])("%s with bytes changed, cut or doubled is read, refused or told, and loses no money", async (name, bookType) => {
  const original = savedLedger(bookType);
  const mutation = fc.record({
    changes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }),
    end: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat() }),
  });
  await fc.assert(
    fc.asyncProperty(mutation, async ({ changes, end }) => {
      const bytes = original.slice(0, end === null ? undefined : end % original.length);
      for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      const started = performance.now();
      const opened = await readWorkbook(name, bytes);
      if (opened.kind === "read") {
        const reading = read(opened.sheets.filter(({ height }) => height > 0));
        if (reading !== null) expectAccounted(reading);
        expectBuiltOrRefused(opened.sheets);
      } else expect(opened.problems.length).toBeGreaterThan(0);
      expect(performance.now() - started).toBeLessThan(longest);
    }),
    {
      numRuns: Math.ceil(runs / 6),
      seed: 20_240_909,
      examples: [
        [
          {
            changes: [
              [1_212_486_823, 0],
              [177_005_262, 0],
            ],
            end: null,
          },
        ],
      ],
    },
  );
});

function yuanOf(fen: bigint): string {
  return Yuan.sum([])
    .plus(
      Yuan.of(
        `${fen < 0n ? "-" : ""}${(fen < 0n ? -fen : fen) / 100n}.${String((fen < 0n ? -fen : fen) % 100n).padStart(2, "0")}`,
      ),
    )
    .toString();
}
