import { amountOf, textOf, type Facts } from "../facts";
import {
  beginCheck,
  continueCheck,
  disclose,
  explainFindings,
  figuresOf,
  noEvidence,
  scanLedger,
  shownFigures,
  type CheckInput,
  type Disclosure,
  type Figures,
  type Finding,
  type Institution,
  type ReportCheck,
} from "../rules";
import type { FilledReport } from "./completeReport";

/** The verdicts of a report in two parts: on its tables, kept so that it can go on after an edit, and on its entries. */
export interface Verdicts {
  readonly check: ReportCheck;
  /** What a look at every entry says (重复凭证, 疑似三公 …): 请确认 alone. */
  readonly scanned: readonly Finding[];
}

/** Checks a filled report from the start. */
export function beginVerdicts(filled: FilledReport): Verdicts {
  const input = checkInputOf(filled);
  return { check: beginCheck(input), scanned: scanLedger(input) };
}

/** Goes on after an edit: only what the edit touched is looked at again. The look at every entry waits for `rescan`. */
export function continueVerdicts(
  filled: FilledReport,
  { check, scanned }: Verdicts,
  groups: Iterable<number>,
): Verdicts {
  return { check: continueCheck(check, checkInputOf(filled, check), groups), scanned };
}

/** Looks at every entry again: its cost grows with the ledger, so it is done when nobody waits. */
export function rescan({ check }: Verdicts): Verdicts {
  return { check, scanned: scanLedger(check.input) };
}

/** All findings, errors with their causes. */
export function findingsOf({ check, scanned }: Verdicts): readonly Finding[] {
  const findings = check.errors === 0 ? check.findings : explainFindings(check.input, check.findings);
  return [...findings, ...scanned];
}

/** What 公布说明 has to say of a report: its 尾差, its zeros that are none, and what a clerk adopted. */
export function disclosureOf({ verdicts: { check } }: { readonly verdicts: Verdicts }): Disclosure {
  return disclose(check.input, check.findings);
}

/** What the rules look at; figures that an edit left alone are those of the check before. */
export function checkInputOf(filled: FilledReport, before?: ReportCheck): CheckInput {
  const { edition, forms, rounding, compared, published, year, book, reading, cube, facts } = filled;
  const { leftOut, ledger } = reading;
  return {
    definitions: edition.definitions,
    figures: figuresOf(forms, before?.input.figures),
    year,
    book,
    evidence: {
      ...noEvidence,
      ledger: { ledger, cube },
      governmentEconomic: ledger.governmentEconomic,
      previousYear: previousYear(compared.lastYear, published, before?.input.evidence.previousYear ?? undefined),
      institution: institutionOf(facts),
      leftOut: leftOut.rows === 0 ? null : { rows: leftOut.rows, yuan: leftOut.yuan },
      restingRoundings: rounding.resting,
    },
  };
}

function previousYear(
  lastYear: FilledReport["compared"]["lastYear"],
  published: FilledReport["published"],
  before?: Figures,
): Figures | null {
  if (published !== null) return before ?? shownFigures(published);
  return lastYear === null ? null : figuresOf(lastYear, before);
}

const kinds: Readonly<Record<string, Institution["kinds"]>> = {
  行政: ["administrative"],
  参公: ["civilServiceLike"],
  事业: ["publicInstitution"],
};

function institutionOf(facts: Facts): Institution | null {
  const known = kinds[textOf(facts, "entityKind")];
  return known === undefined ? null : { kinds: known, agencyOperating: amountOf(facts, "operatingCosts") };
}
