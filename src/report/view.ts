import { nameOfCode } from "../accounts";
import type { Problem } from "../files";
import type { FilledForm } from "../fill";
import type { Controls, Cube, LedgerTotal, LeftOut } from "../ledger";
import type { RunningSum } from "../money";
import type { Narrative } from "../narrative";
import type { Finding } from "../rules";
import type { Breakdown } from "../variance";
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

/** What an edit changes at once; the rest of a view follows when the report has settled. */
export type QuickView = Omit<ReportView, "narrative" | "totals" | "names">;

/** The view of a report. */
export function viewOf(report: Report): ReportView {
  const { narrative, cube, breakdown } = report;
  return { ...quickViewOf(report), narrative, totals: totalsFrom(cube, breakdown), names: namesOf(report) };
}

/** What an edit changes at once. */
export function quickViewOf(report: Report): QuickView {
  const { edition, year, department, forms, compared, findings, problems, reading } = report;
  return {
    edition: edition.id,
    year,
    department,
    forms,
    lastYear: compared.lastYear,
    findings,
    problems,
    leftOut: reading.leftOut,
    controls: reading.controls,
  };
}

/** The ledger's totals by everything an entry is told apart by, from the groups: nothing goes through the entries. */
function totalsFrom({ keys }: Cube, { byGroup }: Breakdown): readonly LedgerTotal[] {
  return keys.flatMap((key, group) =>
    (byGroup[group] ?? [])
      .filter(({ sum }) => sum.entries > 0)
      .map(({ entity, project, sum }) => totalOf({ key, entity, project, sum })),
  );
}

/** The total last made of each running sum: one that an edit left alone stays the very same object. */
const made = new WeakMap<RunningSum, LedgerTotal>();

interface Running extends Pick<LedgerTotal, "key" | "entity" | "project"> {
  readonly sum: RunningSum;
}

function totalOf({ key, entity, project, sum }: Running): LedgerTotal {
  const [before, yuan] = [made.get(sum), sum.toYuan()];
  const isAsBefore = before !== undefined && before.key === key && before.entries === sum.entries;
  if (isAsBefore && before.yuan.equals(yuan)) return before;
  const total = { key, entity, project, yuan, entries: sum.entries };
  made.set(sum, total);
  return total;
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
