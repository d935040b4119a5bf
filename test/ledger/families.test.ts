import type { Sheet } from "../../src/files";
import type { FilledForm } from "../../src/fill";
import { standardBook } from "../../src/accounts";
import { mapColumns, readLedger, type ConfirmationId } from "../../src/ledger";
import { buildReport, gatherSources } from "../../src/report";
import { cleanBalances, messyBalances } from "./families/balances";
import { cleanTables, messyTables } from "./families/finalAccounts";
import { cleanHandMade, messyHandMade } from "./families/handMade";
import { cleanIndicators, messyIndicators, plannedTruth } from "./families/indicators";
import { cleanJournal, messyJournal, standardJournal } from "./families/journal";
import { cleanPayments, messyPayments, paid } from "./families/payments";
import { cellsOf, flatLedger, formsOf, readSheets, truth, type TrueEntry } from "./families/truth";
import { booked } from "./families/vouchers";

type Cells = (row: string, column: string) => boolean;
const every: Cells = () => true;
const isSpending: Cells = (_row, column) => ["total", "basic", "project"].includes(column);

/** A table a family can feed, and which of its cells. */
type Fed = readonly [FilledForm["id"], Cells];

const all = [
  "summary",
  "revenue",
  "expenditure",
  "appropriationSummary",
  "generalPublicBudget",
  "basicExpenditure",
  "governmentManagedFunds",
  "stateCapitalOperations",
  "threePublicExpenses",
] as const;
const nine: readonly Fed[] = all.map((id) => [id, every]);
const spending: readonly Fed[] = [
  ["expenditure", every],
  ["generalPublicBudget", every],
  ["basicExpenditure", every],
  ["governmentManagedFunds", isSpending],
  ["threePublicExpenses", every],
];

interface FamilyCase {
  readonly sheets: readonly Sheet[];
  readonly truth: readonly TrueEntry[];
  readonly fed: readonly Fed[];
  readonly profiles: readonly string[];
  readonly accepted: readonly ConfirmationId[];
}

const one = (
  sheet: Sheet,
  {
    truth,
    fed,
    profile,
    accepted = [],
  }: { truth: readonly TrueEntry[]; fed: readonly Fed[]; profile: string; accepted?: readonly ConfirmationId[] },
): FamilyCase => ({ sheets: [sheet], truth, fed, profiles: [profile], accepted });

const f1 = { truth: paid, fed: spending, profile: "支付明细" };
const f2 = { truth: plannedTruth, fed: spending, profile: "指标与预算执行" };
const f3 = { truth: booked, fed: nine, profile: "凭证序时账" };
const f4 = { truth: booked, fed: nine, profile: "科目余额表" };
const f5 = {
  truth: booked,
  profiles: [
    "财决01 收入支出决算总表",
    "财决01-1 财政拨款收入支出决算总表",
    "财决03 收入决算表",
    "财决04 支出决算表",
    "财决07 一般公共预算财政拨款支出决算表",
    "财决08-1 一般公共预算财政拨款基本支出决算明细表",
    "财决08-2 一般公共预算财政拨款项目支出决算明细表",
    "财决09 政府性基金预算财政拨款收入支出决算表",
  ],
  fed: [
    ["summary", every],
    ["appropriationSummary", every],
    ["threePublicExpenses", (row) => row === "actual"],
    ["revenue", every],
    ["expenditure", every],
    ["generalPublicBudget", every],
    ["basicExpenditure", every],
    ["governmentManagedFunds", every],
  ] as readonly Fed[],
  accepted: [],
};

const families: readonly (readonly [string, () => FamilyCase])[] = [
  ["F1 支付明细, clean", () => one(cleanPayments(), f1)],
  ["F1 支付明细, messy", () => one(messyPayments(), { ...f1, accepted: ["natureFromProject"] })],
  ["F2 指标余额, clean", () => one(cleanIndicators(), f2)],
  ["F2 预算执行, messy and in 万元", () => one(messyIndicators(), f2)],
  ["F3 序时账, clean", () => one(cleanJournal(), f3)],
  ["F3 凭证序时簿, messy, auxiliaries in one cell", () => one(messyJournal(), f3)],
  ["F3 电子凭证 with the headings of DA/T 95-2022", () => one(standardJournal(), f3)],
  ["F4 辅助余额表, clean and carried forward", () => one(cleanBalances(), f4)],
  ["F4 科目余额表, messy and not carried forward", () => one(messyBalances(), f4)],
  ["F5 财决 tables, clean", () => ({ ...f5, sheets: cleanTables() })],
  ["F5 财决 tables, messy", () => ({ ...f5, sheets: messyTables() })],
];

describe.each([
  ["F6 收支登记, clean", cleanHandMade(), truth],
  ["F6 收支登记表, messy with three heading rows", messyHandMade(), booked],
])("%s", (_name, sheet, entries) => {
  const reading = readSheets([sheet]);
  const forms = formsOf(reading);
  const flat = formsOf(readSheets([flatLedger(entries)]));

  test.each(all)("gives %s to the fen", (id) => expect(cellsOf(forms, id)).toEqual(cellsOf(flat, id)));

  test("is read by its own columns, and no row is left out", () => {
    expect(mapColumns(sheet, standardBook)?.profile).toBeUndefined();
    expect(reading.problems.filter(({ severity }) => severity !== "notice").map(({ message }) => message)).toEqual([]);
    const { inFile, read, leftOut, dropped } = reading.controls;
    expect(read.plus(leftOut).plus(dropped).toString()).toBe(inFile.toString());
  });
});

describe.each(families)("%s", (_name, make) => {
  const { sheets, truth, fed, profiles, accepted } = make();
  const reading = readSheets(sheets, accepted);
  const forms = formsOf(reading);
  const flat = formsOf(readSheets([flatLedger(truth)]));

  test.each(fed)("gives %s to the fen", (id, of) => {
    expect(cellsOf(forms, id, of)).toEqual(cellsOf(flat, id, of));
  });

  test("no row is left out", () => {
    expect(reading.leftOut.rows).toBe(0);
    expect(reading.problems.filter(({ severity }) => severity !== "notice").map(({ message }) => message)).toEqual([]);
  });

  test("money read, left out and dropped is the money in the file", () => {
    const { inFile, read, leftOut, dropped } = reading.controls;
    expect(read.plus(leftOut).plus(dropped).toString()).toBe(inFile.toString());
  });

  test("the profile is known, and what it takes for granted is listed to be confirmed", () => {
    expect(sheets.map((sheet) => mapColumns(sheet, standardBook)?.profile?.title)).toEqual(profiles);
    const told = reading.problems.filter(({ kind }) => kind.startsWith("confirm."));
    expect(told.length).toBeGreaterThanOrEqual(sheets.length);
    expect(told.every(({ message }) => /请确认。$|已确认。$|尚未确认，没有这样做。$/.test(message))).toBe(true);
  });
});

describe("what is left out of a journal is told with its money", () => {
  const reading = readSheets([messyJournal()]);

  test("financial accounts, carry-forward vouchers, voided vouchers and printed totals, each by itself", () => {
    expect(reading.dropped.map(({ kind }) => kind)).toEqual([
      "subtotal",
      "repeatedHeader",
      "otherAccount",
      "carryForward",
      "notPosted",
    ]);
    const told = reading.problems.filter(({ kind }) => kind.startsWith("dropped.")).map(({ message }) => message);
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(/^Sheet1第 \d+ 行等 \d+ 行：财务会计科目/);
  });
});

test("payments give revenue only after a person agreed, and then as much as was paid", () => {
  const without = formsOf(readSheets([cleanPayments()]));
  expect(cellsOf(without, "revenue")).toEqual([]);
  const agreed = formsOf(readSheets([cleanPayments()], ["revenueFromPayments"]));
  const total = (forms: readonly FilledForm[], id: FilledForm["id"]): string | undefined =>
    cellsOf(forms, id, (row, column) => row === "total" && column === "total")[0];
  expect(total(agreed, "revenue")).toBe(total(agreed, "expenditure"));
});

test.each([
  ["支付明细", cleanPayments(), "支付日期"],
  ["序时账", cleanJournal(), "日期"],
  ["凭证序时簿", messyJournal(), "会计期间 202405"],
])("the year of %s is that of its dates where no column states it (%#)", (_name, sheet) => {
  const mapping = mapColumns(sheet, standardBook);
  if (mapping === null) throw new Error("no heading");
  const { year, problems } = readLedger({ sheets: [{ sheet, mapping }], book: standardBook, reportYear: null });
  expect(year).toBe(2024);
  expect(problems.map(({ kind }) => kind)).not.toContain("unknownReportYear");
});

describe("payments without a column of 支出类型", () => {
  const options = { edition: null, year: 2024, department: "某局", partial: false, book: standardBook };
  const sources = gatherSources([messyPayments()], standardBook);

  test("are not built before a person agreed how it is told", () => {
    const outcome = buildReport(sources, options);
    expect(outcome.kind).toBe("refused");
    const kinds = outcome.kind === "refused" ? outcome.problems.map(({ kind }) => kind) : [];
    expect(kinds).toEqual(expect.arrayContaining(["missing.nature", "confirm.natureFromProject"]));
  });

  test("are built when she agreed", () => {
    const outcome = buildReport(sources, { ...options, confirmed: ["natureFromProject", "revenueFromPayments"] });
    expect(outcome.kind).toBe("built");
  });
});
