import { nameOfCode, type CodeBook } from "../accounts";
import type { FilledForm, GroupIndex } from "../fill";
import type { Cube, LedgerReading } from "../ledger";
import { writeNarrative } from "../narrative";
import { checkReport, figuresOf, noEvidence, type CheckInput } from "../rules";
import { changeExplainer, type Breakdown, type ComparedForms } from "../variance";
import type { Report } from "./report";

/** A report whose tables are filled; text and verdicts are still to be made. */
export interface FilledReport extends Pick<Report, "edition" | "year" | "department" | "facts" | "problems"> {
  readonly book: CodeBook;
  readonly reading: LedgerReading;
  readonly cube: Cube;
  readonly breakdown: Breakdown;
  readonly forms: readonly FilledForm[];
  readonly compared: ComparedForms;
  readonly index: GroupIndex;
}

/** Adds drivers, text and verdicts to filled tables. */
export function completeReport(filled: FilledReport): Report {
  const { edition, year, department, forms, compared, facts, cube, breakdown, book, reading, index } = filled;
  const names = namesOf(book, reading);
  const explain = changeExplainer(
    { definitions: edition.definitions, cube, year, functionalName: names.functional },
    { forms, compared, breakdown, names, index },
  );
  const input = { definition: edition.narrative, year, department, forms, compared, facts, explain };
  const narrative = writeNarrative(input);
  return { ...filled, explain, narrative, findings: checkReport(checkInputOf(filled)) };
}

/** How codes are called: by the lists, else by the clerk's own names. */
export function namesOf(book: CodeBook, { ledger }: LedgerReading) {
  return {
    functional: (code: string): string => nameOfCode(book.functional, code, ledger.functionalNames),
    economic: (code: string): string => nameOfCode(book.economic, code, ledger.economicNames),
  };
}

/** What the rules look at. */
export function checkInputOf({ edition, forms, compared, year, book, reading, cube }: FilledReport): CheckInput {
  const { lastYear } = compared;
  const { leftOut, ledger } = reading;
  return {
    definitions: edition.definitions,
    figures: figuresOf(forms),
    year,
    book,
    evidence: {
      ...noEvidence,
      ledger: { ledger, cube },
      previousYear: lastYear === null ? null : figuresOf(lastYear),
      leftOut: leftOut.rows === 0 ? null : { rows: leftOut.rows, yuan: leftOut.yuan },
    },
  };
}
