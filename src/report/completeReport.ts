import { nameOfCode, type CodeBook } from "../accounts";
import type { FilledForm, GroupIndex } from "../fill";
import type { Cube, LedgerReading } from "../ledger";
import { writeNarrative } from "../narrative";
import { filledFromShown } from "../review";
import type { ShownForm } from "../rules";
import { changeExplainer, type Breakdown, type ComparedForms } from "../variance";
import { beginVerdicts, continueVerdicts, findingsOf, type Verdicts } from "./checkFilled";
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

/** Adds drivers, text and verdicts to filled tables; after an edit, verdicts go on from those before. */
export function completeReport(filled: FilledReport, before?: Verdicts): Report {
  const { edition, year, department, forms, compared, facts, cube, breakdown, book, reading, index } = filled;
  const names = namesOf(book, reading);
  const explain = changeExplainer(
    { definitions: edition.definitions, cube, year, functionalName: names.functional },
    { forms, compared, breakdown, names, index },
  );
  const all = withPublished(filled);
  const input = { definition: edition.narrative, year, department, forms, compared: all, facts, explain };
  const narrative = writeNarrative(input);
  const verdicts = before === undefined ? beginVerdicts(filled) : continueVerdicts(filled, before);
  return { ...filled, compared: all, explain, narrative, verdicts, findings: findingsOf(verdicts) };
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
