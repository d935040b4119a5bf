import { standardBook } from "../../src/accounts";
import type { Sheet } from "../../src/files";
import { shownWan, type Cell } from "../../src/fill";
import { planContents, planForms, planNarrative, type SheetPlan } from "../../src/layout";
import { narrativeText } from "../../src/narrative";
import { buildReport, encode, LiveReport, quickViewOf, viewOf, type Report, type Sources } from "../../src/report";
import { entryPage, openEntry, openFigure, type OpenDrill } from "./drillView";
import type { Answer, BuildChoice, Built, Patch, Question } from "./message";
import { findingKey, noNotes, withNotes, withWaiver, type Notes } from "./notes";
import { patched } from "./patch";
import { findingSubject, shownReport } from "./shownReport";
import { remapped, sourcesOf, sourceView, withFactsSheets } from "./source";

/** What the engine holds between questions: the sheets read, what they mean, and what was built from them. */
export interface EngineState {
  readonly sources: Sources | null;
  readonly build: Standing | null;
  readonly notes: Notes;
  readonly drill: OpenDrill | null;
}

/** A report as it stands: what it was asked with, and how it follows edits. */
export interface Standing {
  readonly choice: BuildChoice;
  readonly report: Report;
  readonly live: LiveReport;
  /** What the tables printed when they were built. */
  readonly printed: string;
}

/** An engine that has been asked nothing. */
export const restingEngine: EngineState = { sources: null, build: null, notes: noNotes, drill: null };

interface Step {
  readonly state: EngineState;
  readonly answer: Answer;
}

/** Answers one question: the work of the pane without a page, a workbook or a worker around it. */
export function ask(state: EngineState, question: Question): Step {
  switch (question.kind) {
    case "read": {
      const sources = sourcesOf(question.ledger, question.facts, question.mappings);
      return answerSource({ ...restingEngine, sources, notes: state.notes });
    }
    case "facts": {
      if (state.sources === null) return { state, answer: { kind: "nothing" } };
      const next = { ...state, notes: question.notes, sources: withFactsSheets(state.sources, question.facts) };
      return next.build === null ? answerSource(next) : again(next, next.build);
    }
    case "remap":
      if (state.sources === null) return { state, answer: { kind: "nothing" } };
      return answerSource({ ...state, sources: remapped(state.sources, question), build: null, drill: null });
    case "build":
      return build({ ...state, notes: question.notes }, question.choice);
    case "replace":
      return rebuild(state, (sheet) => question.sheets.find(({ name }) => name === sheet.name) ?? sheet);
    case "patch":
      return edit(state, question.patches);
    case "settle":
      return settle(state);
    case "waive":
      return waive(state, question);
    case "note":
      return note(state, question.notes);
    case "drill":
    case "entries":
    case "entry":
      return drill(state, question);
  }
}

function answerSource(state: EngineState): Step {
  if (state.sources === null) return { state, answer: { kind: "nothing" } };
  return { state, answer: { kind: "source", source: sourceView(state.sources) } };
}

function build(state: EngineState, choice: BuildChoice): Step {
  if (state.sources === null) return { state, answer: { kind: "nothing" } };
  const { edition, year, leaveOut } = choice;
  const department = choice.department.trim() === "" ? null : choice.department.trim();
  const sources = { ...state.sources, facts: withNotes(state.sources.facts, state.notes) };
  const outcome = buildReport(sources, { edition, year, department, partial: leaveOut, book: standardBook });
  if (outcome.kind === "refused") return { state, answer: { kind: "refused", problems: outcome.problems } };
  const { report } = outcome;
  const standing = { choice, report, live: new LiveReport(report), printed: printedBy(report) };
  const built = { ...updateOf(standing, state.notes), plans: encode(plansOf(report)) };
  return { state: { ...state, build: standing, drill: null }, answer: { kind: "built", built } };
}

function plansOf({ forms, edition, department, year, narrative }: Report): readonly SheetPlan[] {
  return [
    planContents(forms, edition),
    ...planForms(forms, edition, { department, year }),
    planNarrative(narrativeText(narrative), year),
  ];
}

function updateOf({ report, printed }: Standing, notes: Notes): Built {
  const isAsBuilt = printedBy(report) === printed;
  return { shown: shownReport(report, notes), view: encode(viewOf(report)), isSettled: true, plans: null, isAsBuilt };
}

/** The same without what waits for a pause. */
function quickUpdateOf({ report, printed }: Standing, notes: Notes): Built {
  const isAsBuilt = printedBy(report) === printed;
  const view = encode(quickViewOf(report));
  return { shown: shownReport(report, notes), view, isSettled: false, plans: null, isAsBuilt };
}

/** All that the sheets print of the ledger and the clerk's words, as one text to compare. */
function printedBy({ forms, narrative }: Report): string {
  const cell = (one: Cell): string => (one.kind === "blank" ? "" : shownWan(one).toString());
  const rows = forms.flatMap((form) => form.rows.map(({ id, cells }) => [id, ...Object.values(cells).map(cell)]));
  return JSON.stringify([rows, narrativeText(narrative)]);
}

/** After an edit: the same choices over the sheets as they are now. Before a build only the source is told again. */
function rebuild(state: EngineState, now: (sheet: Sheet) => Sheet): Step {
  if (state.sources === null) return { state, answer: { kind: "nothing" } };
  const ledgers = state.sources.ledgers.map((found) => ({ ...found, sheet: now(found.sheet) }));
  const next = { ...state, sources: { ...state.sources, ledgers } };
  return next.build === null ? answerSource(next) : again(next, next.build);
}

/** Builds once more as an update: what was printed is still what stands on the sheets. */
function again(state: EngineState, { choice, printed }: Standing): Step {
  const { state: next, answer } = build(state, { ...choice, leaveOut: true });
  if (next.build === null || answer.kind !== "built") return { state: next, answer };
  const standing = { ...next.build, choice, printed };
  return { state: { ...next, build: standing }, answer: { kind: "built", built: updateOf(standing, next.notes) } };
}

/**
 * Cells changed in place or rows added below: the report follows by difference. An edited heading is read anew, and so is
 * a sheet whose rows are made into entries by a profile: vouchers hang together.
 */
function edit(state: EngineState, patches: readonly Patch[]): Step {
  const { sources, build: standing } = state;
  const isBelow = ({ sheet, row }: Patch): boolean =>
    sources?.ledgers.some(
      ({ mapping }) => mapping.sheet === sheet && row > mapping.header.bottom && mapping.profile === undefined,
    ) ?? false;
  if (sources === null || standing === null || !patches.every(isBelow)) {
    return rebuild(state, (sheet) => patched(sheet, patches));
  }
  let ledgers = sources.ledgers;
  for (const patch of patches) {
    ledgers = ledgers.map((found) => {
      if (found.mapping.sheet !== patch.sheet) return found;
      const after = patched(found.sheet, [patch]);
      const rows = { from: patch.row, to: patch.row + patch.values.length - 1 };
      standing.live.edit({ mapping: found.mapping, before: found.sheet, after, ...rows });
      return { ...found, sheet: after };
    });
  }
  const now = { ...standing, report: standing.live.report };
  const next = { ...state, sources: { ...sources, ledgers }, build: now, drill: null };
  return { state: next, answer: { kind: "built", built: quickUpdateOf(now, state.notes) } };
}

/** Brings text, drivers and the look at every entry up to date. */
function settle(state: EngineState): Step {
  if (state.build === null) return { state, answer: { kind: "nothing" } };
  const now = { ...state.build, report: state.build.live.settle() };
  return { state: { ...state, build: now }, answer: { kind: "built", built: updateOf(now, state.notes) } };
}

function waive(state: EngineState, { key, reason }: { key: string; reason: string | null }): Step {
  const finding = state.build?.report.findings.find((candidate) => findingKey(candidate) === key);
  if (state.build === null || finding === undefined) return { state, answer: { kind: "nothing" } };
  return note(
    state,
    withWaiver(state.notes, { finding, subject: findingSubject(state.build.report, finding) }, reason),
  );
}

function note(state: EngineState, notes: Notes): Step {
  if (state.build === null) return { state: { ...state, notes }, answer: { kind: "nothing" } };
  const shown = shownReport(state.build.report, notes);
  return { state: { ...state, notes }, answer: { kind: "noted", notes, shown } };
}

function drill(state: EngineState, question: Extract<Question, { kind: "drill" | "entries" | "entry" }>): Step {
  if (state.build === null) return { state, answer: { kind: "nothing" } };
  const { report } = state.build;
  switch (question.kind) {
    case "drill": {
      const opened = openFigure(report, question.cell);
      return { state: { ...state, drill: opened }, answer: { kind: "drill", drill: opened.view } };
    }
    case "entries": {
      if (state.drill === null) return { state, answer: { kind: "nothing" } };
      const entries = entryPage(report, state.drill.drill, question);
      return { state, answer: { kind: "entries", from: question.from, entries } };
    }
    case "entry":
      return { state: { ...state, drill: null }, answer: { kind: "drill", drill: openEntry(report, question) } };
  }
}
