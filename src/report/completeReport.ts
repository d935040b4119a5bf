import { nameOfCode, type CodeBook } from "../accounts";
import type { FilledForm, GroupIndex } from "../fill";
import type { Cube, LedgerReading } from "../ledger";
import { writeNarrative, type Narrative } from "../narrative";
import { withLedgerFigures } from "../publication";
import { filledFromShown } from "../review";
import type { ShownForm } from "../rules";
import { changeExplainer, type Breakdown, type ComparedForms, type Explainer } from "../variance";
import type { ReportRounding } from "./adoptedRounding";
import { beginVerdicts, findingsOf } from "./checkFilled";
import type { Report } from "./report";

/** A report whose tables are filled; text and verdicts are still to be made. */
export interface FilledReport extends Pick<
  Report,
  "edition" | "year" | "department" | "departmentFrom" | "facts" | "approved" | "problems"
> {
  readonly book: CodeBook;
  readonly reading: LedgerReading;
  readonly cube: Cube;
  readonly breakdown: Breakdown;
  readonly forms: readonly FilledForm[];
  readonly rounding: ReportRounding;
  /** From the ledger alone: drivers stand on these. */
  readonly compared: ComparedForms;
  /** Last year's finished tables; null where none were given. */
  readonly published: readonly ShownForm[] | null;
  readonly index: GroupIndex;
}

/** Adds drivers, text and verdicts to filled tables. */
export function completeReport(filled: FilledReport): Report {
  const explain = explainerOf(filled);
  const verdicts = beginVerdicts(filled);
  return {
    ...filled,
    compared: withPublished(filled),
    explain,
    narrative: writeText(filled, explain),
    verdicts,
    findings: findingsOf(verdicts),
  };
}

/** The drivers of every change in the tables. */
export function explainerOf({
  edition,
  year,
  forms,
  compared,
  cube,
  breakdown,
  book,
  reading,
  index,
}: FilledReport): Explainer {
  const names = namesOf(book, reading);
  return changeExplainer(
    { definitions: edition.definitions, cube, year, functionalName: names.functional },
    { forms, compared, breakdown, names, index },
  );
}

/** 情况说明 of filled tables. */
export function writeText(filled: FilledReport, explain: Explainer): Narrative {
  const { edition, year, department, forms } = filled;
  const facts = withLedgerFigures(filled.facts, filled.reading.ledger, year);
  const compared = withPublished(filled);
  return writeNarrative({ definition: edition.narrative, year, department, forms, compared, facts, explain });
}

/** Last year's figures are the ledger's own where it has any, else those of last year's finished tables. */
export function withPublished({ compared, published }: Pick<FilledReport, "compared" | "published">): ComparedForms {
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
