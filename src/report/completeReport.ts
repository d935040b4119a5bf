import { nameOfCode, type CodeBook } from "../accounts";
import type { FilledForm, GroupIndex } from "../fill";
import type { Cube, LedgerReading } from "../ledger";
import { writeNarrative } from "../narrative";
import { filledFromShown } from "../review";
import { checkReport, figuresOf, noEvidence, shownFigures, type CheckInput, type ShownForm } from "../rules";
import { changeExplainer, type Breakdown, type ComparedForms } from "../variance";
import type { Report } from "./report";

/** A report whose tables are filled; text and verdicts are still to be made. */
export interface FilledReport extends Pick<Report, "edition" | "year" | "department" | "facts" | "problems"> {
  readonly book: CodeBook;
  readonly reading: LedgerReading;
  readonly cube: Cube;
  readonly breakdown: Breakdown;
  readonly forms: readonly FilledForm[];
  /** From the ledger alone: drivers stand on these. */
  readonly compared: ComparedForms;
  /** Last year's finished tables; null where none were given. */
  readonly published: readonly ShownForm[] | null;
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
  const all = withPublished(filled);
  const input = { definition: edition.narrative, year, department, forms, compared: all, facts, explain };
  const narrative = writeNarrative(input);
  return { ...filled, compared: all, explain, narrative, findings: checkReport(checkInputOf(filled)) };
}

/** Last year's figures are the ledger's own where it has any, else those of last year's finished tables. */
function withPublished({ compared, published }: FilledReport): ComparedForms {
  if (compared.lastYear !== null || published === null) return compared;
  return { ...compared, lastYear: filledFromShown(published) };
}

/** How codes are called: by the lists, else by the clerk's own names. */
export function namesOf(book: CodeBook, { ledger }: LedgerReading) {
  return {
    functional: (code: string): string => nameOfCode(book.functional, code, ledger.functionalNames),
    economic: (code: string): string => nameOfCode(book.economic, code, ledger.economicNames),
  };
}

/** What the rules look at. */
export function checkInputOf({
  edition,
  forms,
  compared,
  published,
  year,
  book,
  reading,
  cube,
}: FilledReport): CheckInput {
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
      previousYear: published !== null ? shownFigures(published) : lastYear === null ? null : figuresOf(lastYear),
      leftOut: leftOut.rows === 0 ? null : { rows: leftOut.rows, yuan: leftOut.yuan },
    },
  };
}
