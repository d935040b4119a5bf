import { appropriationFunds, type CodeBook, type Measure } from "../accounts";
import { appendLedgers } from "./appendLedgers";
import { assemble } from "./assemble";
import { judgeRows } from "./judgeRows";
import type { Ledger } from "./ledger";
import { compareTotals, controlTotals, withClosing, type ControlTotal } from "./intake/controlTotals";
import { repeatedLoads } from "./intake/fingerprints";
import { sheetComplaints } from "./messages";
import { ProblemList } from "./problemList";
import { openSheets } from "./openSheets";
import type { ReadColumn } from "./readColumn";
import type { BalanceTotals, LedgerReading } from "./reading";
import { readColumns } from "./sheetColumns";
import type { MappedSheet, SheetSource } from "./sheetSource";
import { addTallies, tallySheet, type Tally } from "./tally";
import { tellNotices, tellRows, tellSheet } from "./tellProblems";

/** What a ledger is read from: one sheet or several, which append into one ledger. */
export interface LedgerInput {
  readonly sheets: readonly MappedSheet[];
  readonly book: CodeBook;
  /** The year of the report; null takes the latest with 决算 rows. */
  readonly reportYear: number | null;
}

/** Reads the sheets of a ledger. Nothing stops it: whatever cannot be used is told, all at once. */
export function readLedger(input: LedgerInput): LedgerReading {
  const { book } = input;
  const problems = new ProblemList();
  const { opened, year } = openSheets(input);
  const read = opened.map(({ source, ...said }) => ({ source, ...readSheet(source, { book, ...said, problems }) }));
  const controls = controlSheets(read);
  const parts = read.filter((part) => !controls.includes(part));
  const ledger = appendLedgers(parts.map((part) => part.ledger));
  tellRepeats(problems, ledger);
  const balances = controls.map((control) => balanceTotals(control, year));
  for (const totals of balances) tellControls(problems, { totals, ledger, year });
  return { ledger, problems: problems.all(), year, balances, ...addTallies(parts.map((part) => part.tally)) };
}

interface ReadSheet {
  readonly source: SheetSource;
  readonly ledger: Ledger;
  readonly tally: Tally;
}

/**
 * Account balances beside a ledger are what it is compared with; their money is not added to it. Those of a unit the
 * ledger has nothing of are its entries.
 */
function controlSheets(read: readonly ReadSheet[]): readonly ReadSheet[] {
  const isBalances = ({ source }: ReadSheet): boolean => source.mapping.profile?.family === "F4";
  const entries = read.filter((sheet) => !isBalances(sheet));
  if (entries.length === 0) return [];
  const units = new Set(entries.flatMap(({ ledger }) => ledger.dimensions.entity.values));
  return read.filter(
    (sheet) =>
      isBalances(sheet) && sheet.ledger.dimensions.entity.values.some((unit) => unit === "" || units.has(unit)),
  );
}

/** The same vouchers loaded twice would double the money. */
function tellRepeats(problems: ProblemList, ledger: Ledger): void {
  const { sheets } = ledger.origin;
  for (const { first, second, entries, of } of repeatedLoads(ledger)) {
    const complaint = sheetComplaints.repeatedLoad({ first: sheets[first] ?? "", entries, of });
    problems.addForSheet(complaint, sheets[second] ?? "");
  }
}

/** What a sheet of balances says: the closing balance of own money is settled in the tables, and zeros say nothing. */
function balanceTotals({ ledger, source }: ReadSheet, year: number | null): BalanceTotals {
  const isOwn = ({ flow, fund }: ControlTotal): boolean =>
    flow === "closingCarryover" && !appropriationFunds.some((one) => one === fund);
  const totals = year === null ? [] : controlTotals(ledger, year);
  return { sheet: source.sheet.name, totals: totals.filter((total) => !isOwn(total) && !total.yuan.isZero()) };
}

function tellControls(
  problems: ProblemList,
  { totals, ledger, year }: { readonly totals: BalanceTotals; readonly ledger: Ledger; readonly year: number | null },
): void {
  if (year === null) return;
  const actual = controlTotals(ledger, year).filter(({ measure }) => measure === "actual");
  const hasClosing = totals.totals.some(({ flow }) => flow === "closingCarryover");
  const stated = compareTotals(hasClosing ? withClosing(actual) : actual, totals.totals);
  const differing = stated.filter(({ difference }) => !difference.isZero());
  for (const one of differing) problems.addForSheet(sheetComplaints.controlDiffers(one), totals.sheet);
  problems.addForSheet(sheetComplaints.controlsCompared(stated.length - differing.length, stated.length), totals.sheet);
}

interface SheetInput {
  readonly book: CodeBook;
  readonly years: ReadColumn<number>;
  readonly measures: ReadColumn<Measure>;
  readonly reportYear: number | null;
  readonly problems: ProblemList;
}

function readSheet(source: SheetSource, input: SheetInput): { ledger: Ledger; tally: Tally } {
  const { years, problems } = input;
  tellSheet(problems, source);
  if (years.codes.some((code) => years.readings[code]?.kind === "missing")) {
    problems.addForSheet(sheetComplaints.unknownReportYear(), source.sheet.name);
  }
  const columns = readColumns(source, input);
  const judged = judgeRows(source, columns);
  tellRows(problems, source, { columns, judged });
  tellNotices(problems, source, { columns, judged });
  const tally = tallySheet(source, columns.amounts, judged);
  return { ledger: assemble(source, columns, judged.entries), tally };
}
