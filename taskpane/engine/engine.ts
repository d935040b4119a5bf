import { standardBook } from "../../src/accounts";
import type { Sheet } from "../../src/files";
import {
  buildReport,
  editedSheet,
  LiveReport,
  sourcesEliminated,
  type BuildOutcome,
  type LedgerEdit,
  type Sources,
} from "../../src/report";
import { entryPage, openEntry, openFigure, type OpenDrill } from "./drillView";
import type { Answer, BuildChoice, Question } from "./message";
import { findingKey, noNotes, withNotes, withWaiver, type Notes } from "./notes";
import { findingSubject, shownReport } from "./shownReport";
import { baselineOf, plansOf, printedBy, quickUpdateOf, updateOf, type Baseline, type Standing } from "./standing";
import { remapped, sourcesOf, sourceView, withFactsSheets, withMappings } from "./source";

/** What the engine holds between questions: the sheets read, what they mean, and what was built from them. */
export interface EngineState {
  readonly sources: Sources | null;
  readonly build: Standing | null;
  readonly notes: Notes;
  readonly drill: OpenDrill | null;
  /** The last build the clerk asked for; null before the first. */
  readonly baseline: Baseline | null;
  /** All of it before that build, until the next question: the clerk may have stopped waiting for the build. */
  readonly before: EngineState | null;
}

/** An engine that has been asked nothing. */
export const restingEngine: EngineState = {
  sources: null,
  build: null,
  notes: noNotes,
  drill: null,
  baseline: null,
  before: null,
};

interface Step {
  readonly state: EngineState;
  readonly answer: Answer;
}

/** Answers one question: the work of the pane without a page, a workbook or a worker around it. */
export function ask(asked: EngineState, question: Question): Step {
  const state = { ...asked, before: null };
  switch (question.kind) {
    case "read": {
      const sources = sourcesOf(question.ledger, question.facts, question.mappings);
      return answerSource({ ...restingEngine, sources, notes: state.notes, baseline: state.baseline });
    }
    case "facts":
      return takeFacts(state, question);
    case "remap": {
      const sources = sourcesNow(state);
      if (sources === null) return { state, answer: { kind: "nothing" } };
      return answerSource({ ...state, sources: remapped(sources, question), build: null, drill: null });
    }
    case "useMappings": {
      const sources = sourcesNow(state);
      if (sources === null) return { state, answer: { kind: "nothing" } };
      return answerSource({ ...state, sources: withMappings(sources, question.kept), build: null, drill: null });
    }
    case "build":
      return begin({ ...state, sources: sourcesNow(state), notes: question.notes }, question.choice);
    case "dropBuild":
      return { state: asked.before ?? state, answer: { kind: "nothing" } };
    case "replace":
      return replace(state, question.sheets);
    case "edit":
      return edit(state, question.edits);
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

function takeFacts(state: EngineState, { facts, notes }: Extract<Question, { kind: "facts" }>): Step {
  const sources = sourcesNow(state);
  if (sources === null) return { state, answer: { kind: "nothing" } };
  const next = { ...state, notes, sources: withFactsSheets(sources, facts) };
  return next.build === null ? answerSource(next) : again(next, next.build);
}

function answerSource(state: EngineState): Step {
  if (state.sources === null) return { state, answer: { kind: "nothing" } };
  return { state, answer: { kind: "source", source: sourceView(state.sources) } };
}

/** A build the clerk asked for: later imports are compared with it. */
function begin(state: EngineState, choice: BuildChoice): Step {
  const { state: next, answer } = build(state, choice);
  const baseline =
    answer.kind !== "built" || next.build === null || state.sources === null
      ? next.baseline
      : baselineOf(state.sources, next.build);
  return { state: { ...next, baseline, before: state }, answer };
}

function build(state: EngineState, choice: BuildChoice): Step {
  if (state.sources === null) return { state, answer: { kind: "nothing" } };
  const { year, leaveOut, eliminated } = choice;
  const edition = choice.edition === "" ? null : choice.edition;
  const department = choice.department.trim() === "" ? null : choice.department.trim();
  const noted = { ...state.sources, facts: withNotes(state.sources.facts, state.notes) };
  const sources = sourcesEliminated(noted, eliminated, { book: standardBook, year });
  const options = { edition, year, department, partial: true, book: standardBook };
  const outcome = buildReport(sources, { ...options, partial: leaveOut });
  if (outcome.kind === "refused") return { state, answer: { kind: "refused", problems: outcome.problems } };
  const { report } = outcome;
  const standing = { choice, report, live: new LiveReport(report, sources, options), printed: printedBy(report) };
  const built = { ...updateOf(standing, state.notes), plans: plansOf(report) };
  return { state: { ...state, build: standing, drill: null }, answer: { kind: "built", built } };
}

/** The ledger's sheets read anew: the same choices over them. Before a build only the source is told again. */
function replace(state: EngineState, sheets: readonly Sheet[]): Step {
  const sources = sourcesNow(state);
  if (sources === null) return { state, answer: { kind: "nothing" } };
  const ledgers = sources.ledgers.map((found) => {
    const sheet = sheets.find(({ name }) => name === found.sheet.name);
    return sheet === undefined ? found : { ...found, sheet };
  });
  const next = { ...state, sources: { ...sources, ledgers } };
  return next.build === null ? answerSource(next) : again(next, next.build);
}

/** The sources with every edit that the report has followed; one without the money between units is not followed. */
export function sourcesNow({ sources, build: standing }: EngineState): Sources | null {
  if (sources === null || standing === null || standing.choice.eliminated.length > 0) return sources;
  return { ...sources, ledgers: standing.live.sourcesNow().ledgers };
}

/** Builds once more as an update: what was printed is still what stands on the sheets. */
function again(state: EngineState, { choice, printed }: Standing): Step {
  const { state: next, answer } = build(state, { ...choice, leaveOut: true });
  if (next.build === null || answer.kind !== "built") return { state: next, answer };
  const standing = { ...next.build, choice, printed };
  return { state: { ...next, build: standing }, answer: { kind: "built", built: updateOf(standing, next.notes) } };
}

/** Takes over edits of the ledger. Before a build only the source is told again. */
function edit(state: EngineState, edits: readonly LedgerEdit[]): Step {
  const { sources, build: standing } = state;
  if (sources === null) return { state, answer: { kind: "nothing" } };
  if (standing === null || standing.choice.eliminated.length > 0) {
    const ledgers = sources.ledgers.map((found) => editedSheet(found, edits, standardBook));
    const next = { ...state, sources: { ...sources, ledgers }, drill: null };
    return standing === null ? answerSource(next) : again(next, standing);
  }
  let outcome: BuildOutcome = { kind: "built", report: standing.report };
  for (const one of edits) outcome = standing.live.edit(one);
  return follow({ ...state, drill: null }, outcome, quickUpdateOf);
}

/** Brings text, drivers and the look at every entry up to date. */
function settle(state: EngineState): Step {
  if (state.build === null) return { state, answer: { kind: "nothing" } };
  return follow(state, state.build.live.settle(), updateOf);
}

function follow(state: EngineState, outcome: BuildOutcome, update: typeof updateOf): Step {
  if (state.build === null) return { state, answer: { kind: "nothing" } };
  if (outcome.kind === "refused") return { state, answer: { kind: "refused", problems: outcome.problems } };
  const now = { ...state.build, report: outcome.report };
  return { state: { ...state, build: now }, answer: { kind: "built", built: update(now, state.notes) } };
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
