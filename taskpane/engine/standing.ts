import { shownWan, type Cell } from "../../src/fill";
import { planContents, planForms, planNarrative, type SheetPlan } from "../../src/layout";
import { narrativeText } from "../../src/narrative";
import { planChartSheet } from "../../src/publication";
import { publishedReport, quickViewOf, viewOf, type LiveReport, type Report, type Sources } from "../../src/report";
import type { BuildChoice, Built } from "./message";
import type { Notes } from "./notes";
import { shownReport } from "./shownReport";

/** A report as it stands: what it was asked with, and how it follows edits. */
export interface Standing {
  readonly choice: BuildChoice;
  readonly report: Report;
  readonly live: LiveReport;
  /** What the tables printed when they were built. */
  readonly printed: string;
}

/** What the tables were built from: another import of the ledger is compared with it. */
export interface Baseline {
  /** The sheets as they were: a report that follows edits takes its ledger's numbers over. */
  readonly sources: Sources;
  readonly eliminated: readonly string[];
  readonly report: Pick<Report, "year" | "forms" | "edition">;
}

/** What is kept of a build for later comparison. */
export function baselineOf(sources: Sources, { choice, report: { year, forms, edition } }: Standing): Baseline {
  return { sources, eliminated: choice.eliminated, report: { year, forms, edition } };
}

/** The sheets a build writes. */
export function plansOf(report: Report): readonly SheetPlan[] {
  const { forms, edition, department, year, narrative } = report;
  const charts = planChartSheet(publishedReport(report).publication);
  return [
    planContents(forms, edition),
    ...planForms(forms, edition, { department, year }),
    planNarrative(narrativeText(narrative), year),
    ...(charts === null ? [] : [charts]),
  ];
}

/** What an update tells of a report; it writes nothing. */
export function updateOf({ report, printed }: Standing, notes: Notes): Built {
  const isAsBuilt = printedBy(report) === printed;
  return { shown: shownReport(report, notes), view: viewOf(report), isSettled: true, plans: null, isAsBuilt };
}

/** The same without what waits for a pause. */
export function quickUpdateOf({ report, printed }: Standing, notes: Notes): Built {
  const isAsBuilt = printedBy(report) === printed;
  const view = quickViewOf(report);
  return { shown: shownReport(report, notes), view, isSettled: false, plans: null, isAsBuilt };
}

/** All that the sheets print of the ledger and the clerk's words, as one text to compare. */
export function printedBy({ forms, narrative }: Report): string {
  const cell = (one: Cell): string => (one.kind === "blank" ? "" : shownWan(one).toString());
  const rows = forms.flatMap((form) => form.rows.map(({ id, cells }) => [id, ...Object.values(cells).map(cell)]));
  return JSON.stringify([rows, narrativeText(narrative)]);
}
