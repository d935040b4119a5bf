import { standardBook } from "../../src/accounts";
import type { Sheet } from "../../src/files";
import { planContents, planForms } from "../../src/layout";
import { buildReport, encode, viewOf, type Report, type Sources } from "../../src/report";
import { entryPage, openEntry, openFigure, type OpenDrill } from "./drillView";
import type { Answer, BuildChoice, Built, Question, Waivers } from "./message";
import { patched } from "./patch";
import { shownReport } from "./shownReport";
import { remapped, sourcesOf, sourceView } from "./source";

/** What the engine holds between questions: the sheets read, what they mean, and what was built from them. */
export interface EngineState {
  readonly sources: Sources | null;
  readonly build: { readonly choice: BuildChoice; readonly report: Report } | null;
  readonly waivers: Waivers;
  readonly drill: OpenDrill | null;
}

/** An engine that has been asked nothing. */
export const restingEngine: EngineState = { sources: null, build: null, waivers: {}, drill: null };

interface Step {
  readonly state: EngineState;
  readonly answer: Answer;
}

/** Answers one question: the work of the pane without a page, a workbook or a worker around it. */
export function ask(state: EngineState, question: Question): Step {
  switch (question.kind) {
    case "read": {
      const sources = sourcesOf(question.ledger, question.facts, question.mappings);
      return answerSource({ ...restingEngine, sources, waivers: state.waivers });
    }
    case "remap":
      if (state.sources === null) return { state, answer: { kind: "nothing" } };
      return answerSource({ ...state, sources: remapped(state.sources, question), build: null, drill: null });
    case "build":
      return build({ ...state, waivers: question.waivers }, question.choice);
    case "replace":
      return rebuild(state, (sheet) => question.sheets.find(({ name }) => name === sheet.name) ?? sheet);
    case "patch":
      return rebuild(state, (sheet) => patched(sheet, question.patches));
    case "waive":
      return waive({ ...state, waivers: question.waivers });
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
  const outcome = buildReport(state.sources, { edition, year, department, partial: leaveOut, book: standardBook });
  if (outcome.kind === "refused") return { state, answer: { kind: "refused", problems: outcome.problems } };
  const { report } = outcome;
  const next = { ...state, build: { choice, report }, drill: null };
  return { state: next, answer: { kind: "built", built: builtOf(report, state.waivers) } };
}

function builtOf(report: Report, waivers: Waivers): Built {
  const plans = [
    planContents(report.forms, report.edition),
    ...planForms(report.forms, report.edition, { department: report.department, year: report.year }),
  ];
  return { shown: shownReport(report, waivers), view: encode(viewOf(report)), plans: encode(plans) };
}

/** After an edit: the same choices over the sheets as they are now. Before a build only the source is told again. */
function rebuild(state: EngineState, now: (sheet: Sheet) => Sheet): Step {
  if (state.sources === null) return { state, answer: { kind: "nothing" } };
  const ledgers = state.sources.ledgers.map((found) => ({ ...found, sheet: now(found.sheet) }));
  const next = { ...state, sources: { ...state.sources, ledgers } };
  return state.build === null ? answerSource(next) : build(next, { ...state.build.choice, leaveOut: true });
}

function waive(state: EngineState): Step {
  if (state.build === null) return { state, answer: { kind: "nothing" } };
  return { state, answer: { kind: "shown", shown: shownReport(state.build.report, state.waivers) } };
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
