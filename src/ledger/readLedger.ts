import type { CodeBook, Measure } from "../accounts";
import type { Sheet } from "../files";
import { appendLedgers } from "./appendLedgers";
import { assemble } from "./assemble";
import { judgeRows } from "./judgeRows";
import type { Ledger } from "./ledger";
import type { Mapping } from "./mapping";
import { sheetComplaints } from "./messages";
import { ProblemList } from "./problemList";
import type { ReadColumn } from "./readColumn";
import type { LedgerReading } from "./reading";
import { latestYear, yearsOr } from "./reportYear";
import { readMeasures, readYears } from "./readTerms";
import { readColumns } from "./sheetColumns";
import { openSheet, type SheetSource } from "./sheetSource";
import { addTallies, tallySheet, type Tally } from "./tally";
import { tellNotices, tellRows, tellSheet } from "./tellProblems";

/** What a ledger is read from: one sheet or several, which append into one ledger. */
export interface LedgerInput {
  readonly sheets: readonly { readonly sheet: Sheet; readonly mapping: Mapping }[];
  readonly book: CodeBook;
  /** The year of the report; null takes the latest with 决算 rows. */
  readonly reportYear: number | null;
}

/** Reads the sheets of a ledger. Nothing stops it: whatever cannot be used is told, all at once. */
export function readLedger({ sheets, book, reportYear }: LedgerInput): LedgerReading {
  const problems = new ProblemList();
  const profiles = sheets.flatMap(({ mapping }) => mapping.profile?.id ?? []);
  const opened = sheets.map(({ sheet, mapping }) => {
    const source = openSheet(sheet, mapping, profiles);
    return { source, years: readYears(source), measures: readMeasures(source) };
  });
  const year = reportYear ?? latestYear(opened);
  const parts = opened.map(({ source, years, measures }) =>
    readSheet(source, { book, years: yearsOr(years, year), measures, problems }),
  );
  return {
    ledger: appendLedgers(parts.map((part) => part.ledger)),
    problems: problems.all(),
    year,
    ...addTallies(parts.map((part) => part.tally)),
  };
}

interface SheetInput {
  readonly book: CodeBook;
  readonly years: ReadColumn<number>;
  readonly measures: ReadColumn<Measure>;
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
