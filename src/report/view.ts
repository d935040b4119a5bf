import { nameOfCode } from "../accounts";
import type { Problem } from "../files";
import type { FilledForm } from "../fill";
import { totalsOf, type Controls, type LeftOut, type LedgerTotal } from "../ledger";
import type { Narrative } from "../narrative";
import type { Finding } from "../rules";
import type { Report } from "./report";

/** What pane and functions show of a report: all but the ledger itself, small enough to pass from worker to page. */
export interface ReportView {
  /** Id of the edition. */
  readonly edition: string;
  readonly year: number;
  readonly department: string;
  readonly forms: readonly FilledForm[];
  readonly lastYear: readonly FilledForm[] | null;
  readonly narrative: Narrative;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly leftOut: LeftOut;
  readonly controls: Controls;
  /** The ledger added up by everything an entry is told apart by, unit and project included. */
  readonly totals: readonly LedgerTotal[];
  /** Names of the functional and economic codes that occur. */
  readonly names: ReadonlyMap<string, string>;
}

/** The view of a report. */
export function viewOf(report: Report): ReportView {
  const { edition, year, department, forms, compared, narrative, findings, problems, reading } = report;
  return {
    edition: edition.id,
    year,
    department,
    forms,
    lastYear: compared.lastYear,
    narrative,
    findings,
    problems,
    leftOut: reading.leftOut,
    controls: reading.controls,
    totals: totalsOf(reading.ledger),
    names: namesOf(report),
  };
}

function namesOf({ book, reading: { ledger } }: Report): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const code of ledger.dimensions.functional.values) {
    for (const length of [3, 5, 7]) {
      const part = code.slice(0, length);
      if (part !== "") names.set(part, nameOfCode(book.functional, part, ledger.functionalNames));
    }
  }
  for (const code of ledger.dimensions.economic.values) {
    for (const length of [3, 5]) {
      const part = code.slice(0, length);
      if (part !== "") names.set(part, nameOfCode(book.economic, part, ledger.economicNames));
    }
  }
  return names;
}
