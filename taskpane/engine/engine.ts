import { standardBook } from "../../src/accounts";
import type { Sheet } from "../../src/files";
import { planContents, planForms } from "../../src/layout";
import { buildReport, encode, viewOf, type Report, type Sources } from "../../src/report";
import { entryPage, openEntry, openFigure, type OpenDrill } from "./drillView";
import type { Answer, BuildChoice, Built, Question } from "./message";
import { noNotes, withNotes, type Notes } from "./notes";
import { patched } from "./patch";
import { shownReport } from "./shownReport";
import { remapped, sourcesOf, sourceView } from "./source";

/** What the engine holds between questions: the sheets read, what they mean, and what was built from them. */
export interface EngineState {
  readonly sources: Sources | null;
  readonly build: { readonly choice: BuildChoice; readonly report: Report } | null;
  readonly notes: Notes;
  readonly drill: OpenDrill | null;
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
    case "remap":
      if (state.sources === null) return { state, answer: { kind: "nothing" } };
      return answerSource({ ...state, sources: remapped(state.sources, question), build: null, drill: null });
    case "build":
      return build({ ...state, notes: question.notes }, question.choice);
    case "replace":
      return rebuild(state, (sheet) => question.sheets.find(({ name }) => name === sheet.name) ?? sheet);
    case "patch":
      return rebuild(state, (sheet) => patched(sheet, question.patches));
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
  const next = { ...state, build: { choice, report }, drill: null };
  return { state: next, answer: { kind: "built", built: builtOf(report, state.notes) } };
}

function builtOf(report: Report, notes: Notes): Built {
  const plans = [
    planContents(report.forms, report.edition),
    ...planForms(report.forms, report.edition, { department: report.department, year: report.year }),
  ];
  return { shown: shownReport(report, notes), view: encode(viewOf(report)), plans: encode(plans) };
}

/** After an edit: the same choices over the sheets as they are now. Before a build only the source is told again. */
function rebuild(state: EngineState, now: (sheet: Sheet) => Sheet): Step {
  if (state.sources === null) return { state, answer: { kind: "nothing" } };
  const ledgers = state.sources.ledgers.map((found) => ({ ...found, sheet: now(found.sheet) }));
  const next = { ...state, sources: { ...state.sources, ledgers } };
  return state.build === null ? answerSource(next) : build(next, { ...state.build.choice, leaveOut: true });
}

/** New waivers change what is shown; new reasons change the narrative, so it is written again. */
function note(state: EngineState, notes: Notes): Step {
  const next = { ...state, notes };
  if (state.build === null) return { state: next, answer: { kind: "nothing" } };
  if (JSON.stringify(notes.reasons) !== JSON.stringify(state.notes.reasons)) return build(next, state.build.choice);
  return { state: next, answer: { kind: "shown", shown: shownReport(state.build.report, notes) } };
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
