import type { CellRef } from "../../src/fill";
import { partsOfRef } from "../../src/fill";
import type { FormId } from "../../src/forms";
import { disclosureOf, figureInWords, type Report } from "../../src/report";
import { applyWaivers, rules, type Finding, type WaivedFinding } from "../../src/rules";
import { text } from "../text";
import type { AdoptionView, DisclosureView } from "../roundingViews";
import type { FigureLink, FindingView, FormCard, ShownReport } from "../views";
import { shownCell, shownYuan } from "./figures";
import { findingKey, type Notes } from "./notes";
import { sectionViews } from "./sections";

/** The figures a table is known by, on its card. */
const known: Readonly<Record<FormId, readonly `${string}.${string}`[]>> = {
  summary: ["line30.actual", "line60.actual"],
  revenue: ["total.total"],
  expenditure: ["total.total"],
  appropriationSummary: ["line32.actual", "line64.total"],
  generalPublicBudget: ["total.total"],
  basicExpenditure: ["personnel.actual", "operating.actual"],
  governmentManagedFunds: ["total.total"],
  stateCapitalOperations: ["total.total"],
  threePublicExpenses: ["budget.total", "actual.total"],
};

/** A report as the panels show it. */
export function shownReport(report: Report, { waivers }: Notes): ShownReport {
  const findings = applyWaivers(report.findings, waivers).map(shownFinding);
  return {
    department: report.department,
    year: report.year,
    editionTitle: report.edition.title,
    forms: report.edition.forms.flatMap(({ id }) => formCard(report, id)),
    findings,
    sections: sectionViews(report.narrative),
    roundings: adoptionViews(report),
    disclosure: disclosureView(report),
  };
}

function adoptionViews({ rounding: { adoptions, inForce } }: Report): readonly AdoptionView[] {
  return adoptions.map((adoption) => {
    const { number, method, reason, figures } = adoption;
    return { number, method, reason, figures: figures.length, isInForce: inForce.includes(adoption) };
  });
}

function disclosureView(report: Report): DisclosureView {
  const { roundingSentence, zeroSentence, adoptedSentence, shownAsZero } = disclosureOf(report);
  return {
    sentences: [roundingSentence, zeroSentence, adoptedSentence].filter((sentence) => sentence !== null),
    zeros: shownAsZero.map(({ name, yuan }) => ({ name, yuan: shownYuan(yuan) })),
  };
}

/** Cells named in full in 对象; the rest are counted. */
const namedCells = 2;

/** What a finding is called in 变动原因: its clause and cells, or its sentence where it names none. */
export function findingSubject(report: Report, { clause, cells, message }: Finding): string {
  if (cells.length === 0) return `${clause} ${message}`;
  const named = cells.slice(0, namedCells).map((cell) => figureInWords(report, cell));
  return text.check.subject(clause, named, cells.length);
}

function formCard(report: Report, id: FormId): readonly FormCard[] {
  const printed = report.edition.forms.find((form) => form.id === id);
  const filled = report.forms.find((form) => form.id === id);
  if (printed === undefined || filled === undefined) return [];
  const totals = known[id].flatMap((place): FigureLink[] => {
    const cell: CellRef = `${id}.${place}`;
    const row = filled.rows.find((candidate) => candidate.id === partsOfRef(cell).row);
    if (row === undefined) return [];
    const side = row.side === null ? "" : text.build.sides[row.side];
    return [{ cell, label: `${side}${row.label.trim()}`, shown: shownCell(report, cell) }];
  });
  return [{ id, number: printed.number, title: printed.title, isEmpty: filled.empty, totals }];
}

/** What was said of a finding without a waiver: an edit leaves most of them alone, and they are then shown as before. */
const said = new WeakMap<Finding, FindingView>();

function shownFinding(waived: WaivedFinding): FindingView {
  if ("waiver" in waived) return findingView(waived);
  const known = said.get(waived.finding) ?? findingView(waived);
  said.set(waived.finding, known);
  return known;
}

function findingView({ finding, ...standing }: WaivedFinding): FindingView {
  const [first] = finding.cells;
  return {
    key: findingKey(finding),
    title: rules.find(({ id }) => id === finding.rule)?.title ?? finding.rule,
    clause: finding.clause,
    verdict: finding.verdict,
    form: first === undefined ? null : partsOfRef(first).form,
    cells: finding.cells,
    message: finding.message,
    waiver: "waiver" in standing ? { kind: standing.kind, reason: standing.waiver.reason } : { kind: "none" },
    remedy: finding.verdict === "exact" ? "none" : "waive",
    place: null,
  };
}
