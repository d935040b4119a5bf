import type { FormId } from "../src/forms";
import type { Verdict } from "../src/rules";
import type { IntakeView } from "./intakeViews";
import type { GateView, PreviewView } from "./publishingViews";
import type { RoundingPreview } from "./roundingViews";
import {
  readinessOf,
  type DrillView,
  type EntryView,
  type ShownReport,
  type SheetChoice,
  type SourceView,
} from "./views";

/** The five steps, each with its panel, and the settings. */
export type PanelId = "ledger" | "build" | "check" | "narrative" | "export" | "settings";

/** What is being done just now; `share` from 0 to 1, null where it cannot be told. */
export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly task: Task; readonly share: number | null }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "done"; readonly message: string };

export type Task = "reading" | "building" | "writing" | "checking" | "exporting";

/** What the clerk chose for the build; null leaves it to the ledger. */
export interface Choices {
  /** "" leaves it to 基本信息. */
  readonly edition: string;
  readonly department: string;
  readonly year: number | null;
  /** Pairs of money between units that the clerk confirmed, by their keys. */
  readonly eliminated: readonly string[];
}

/** Which findings the list shows; null for all. */
export interface Filter {
  readonly verdict: Verdict | null;
  readonly form: FormId | null;
}

/** How far the clerk has come. A report without a ledger cannot be written down. */
export type Progress =
  | { readonly step: "starting" }
  /** Excel lacks these requirement sets, or the pane could not start. */
  | { readonly step: "blocked"; readonly message: string }
  | { readonly step: "empty"; readonly sheets: readonly SheetChoice[] }
  | { readonly step: "read"; readonly sheets: readonly SheetChoice[]; readonly source: SourceView }
  | {
      readonly step: "filled";
      readonly sheets: readonly SheetChoice[];
      readonly source: SourceView;
      readonly report: ShownReport;
      /** Whether the sheets of the workbook show this report; false after an edit until 重新编制. */
      readonly isWritten: boolean;
      readonly drill: DrillView | null;
    };

export interface Session {
  readonly progress: Progress;
  readonly panel: PanelId;
  readonly work: Work;
  readonly choices: Choices;
  readonly filter: Filter;
  /** The last preview of another rounding; null when none was asked for, or the report has changed since. */
  readonly rounding: RoundingPreview | null;
  /** What stands in the way of publishing; null until it is looked at, and when anything has changed since. */
  readonly gate: GateView | null;
  /** The document as it would be printed; null until it is asked for, and when anything has changed since. */
  readonly preview: PreviewView | null;
  /** The look at the ledger below its columns; null until it is asked for, and when anything has changed since. */
  readonly intake: IntakeView | null;
}

/** What changes the session. Everything that asks for work outside the pane is a `Request` instead. */
export type Change =
  | { readonly kind: "blocked"; readonly message: string }
  | { readonly kind: "sheetsListed"; readonly sheets: readonly SheetChoice[] }
  | { readonly kind: "ledgerRead"; readonly source: SourceView }
  | { readonly kind: "reported"; readonly report: ShownReport; readonly isWritten: boolean }
  | { readonly kind: "drilled"; readonly drill: DrillView | null }
  | { readonly kind: "entriesLoaded"; readonly from: number; readonly entries: readonly EntryView[] }
  | { readonly kind: "roundingPreviewed"; readonly preview: RoundingPreview }
  | { readonly kind: "lookedOver"; readonly intake: IntakeView }
  | { readonly kind: "gateChecked"; readonly gate: GateView }
  | { readonly kind: "previewed"; readonly preview: PreviewView | null }
  | { readonly kind: "working"; readonly task: Task; readonly share: number | null }
  | { readonly kind: "worked"; readonly message: string | null }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "panelShown"; readonly panel: PanelId }
  | { readonly kind: "chosen"; readonly choices: Partial<Choices> }
  | { readonly kind: "filtered"; readonly filter: Partial<Filter> };

/** The pane before Excel has answered. */
export const startingSession: Session = {
  progress: { step: "starting" },
  panel: "ledger",
  work: { kind: "idle" },
  choices: { edition: "", department: "", year: null, eliminated: [] },
  filter: { verdict: null, form: null },
  rounding: null,
  gate: null,
  preview: null,
  intake: null,
};

/** The session after a change. Pure; what no longer fits the progress (a drill after the report went) is dropped. */
export function changed(session: Session, change: Change): Session {
  switch (change.kind) {
    case "panelShown":
      return panelShown(session, change.panel);
    case "chosen":
      return { ...session, choices: { ...session.choices, ...change.choices } };
    case "filtered":
      return { ...session, filter: { ...session.filter, ...change.filter } };
    case "roundingPreviewed":
      return { ...session, rounding: change.preview };
    case "lookedOver":
      return { ...session, intake: change.intake };
    case "gateChecked":
      return { ...session, gate: change.gate };
    case "previewed":
      return { ...session, preview: change.preview };
    case "working":
      return { ...session, work: { kind: "busy", task: change.task, share: change.share } };
    case "worked":
      return {
        ...session,
        work: change.message === null ? { kind: "idle" } : { kind: "done", message: change.message },
      };
    case "failed":
      return { ...session, work: { kind: "failed", message: change.message } };
    case "blocked":
    case "sheetsListed":
    case "ledgerRead":
    case "reported":
    case "drilled":
    case "entriesLoaded":
      return withProgress(afterChange(session, change), advanced(session.progress, change));
  }
}

/** Another step: what was done at the last one is no longer told; a failure stays until it is dismissed. */
function panelShown(session: Session, panel: PanelId): Session {
  if (!canShow(session, panel)) return session;
  return { ...session, panel, work: session.work.kind === "done" ? { kind: "idle" } : session.work };
}

/** A preview of rounding and a look at the conditions of publishing are of one report alone. */
function afterChange(session: Session, { kind }: Advance): Session {
  return kind === "reported" || kind === "ledgerRead"
    ? { ...session, rounding: null, gate: null, preview: null, intake: null }
    : session;
}

type Advance = Extract<
  Change,
  { kind: "blocked" | "sheetsListed" | "ledgerRead" | "reported" | "drilled" | "entriesLoaded" }
>;

function advanced(progress: Progress, change: Advance): Progress {
  switch (change.kind) {
    case "blocked":
      return { step: "blocked", message: change.message };
    case "sheetsListed":
      return progress.step === "read" || progress.step === "filled"
        ? { ...progress, sheets: change.sheets }
        : { step: "empty", sheets: change.sheets };
    case "ledgerRead":
      return { step: "read", sheets: "sheets" in progress ? progress.sheets : [], source: change.source };
    case "reported":
      return reported(progress, change);
    case "drilled":
      return progress.step === "filled" ? { ...progress, drill: change.drill } : progress;
    case "entriesLoaded":
      return progress.step === "filled" ? { ...progress, drill: withEntries(progress.drill, change) } : progress;
  }
}

function reported(progress: Progress, { report, isWritten }: Extract<Change, { kind: "reported" }>): Progress {
  if (progress.step === "filled") return { ...progress, report, isWritten };
  if (progress.step !== "read") return progress;
  const { sheets, source } = progress;
  return { step: "filled", sheets, source, report, isWritten, drill: null };
}

function withEntries(
  drill: DrillView | null,
  { from, entries }: { readonly from: number; readonly entries: readonly EntryView[] },
): DrillView | null {
  if (drill?.kind !== "figure") return drill;
  const loaded = new Map(drill.loaded);
  entries.forEach((entry, index) => loaded.set(from + index, entry));
  return { ...drill, loaded };
}

function withProgress(session: Session, progress: Progress): Session {
  const next = { ...session, progress };
  return canShow(next, next.panel) ? next : { ...next, panel: "ledger" };
}

/** Whether a step can be looked at yet: 编制 needs a readable ledger, the later steps need a report. */
export function canShow({ progress }: Session, panel: PanelId): boolean {
  switch (panel) {
    case "ledger":
    case "settings":
      return true;
    case "build":
      return progress.step === "filled" || (progress.step === "read" && readinessOf(progress.source) !== "refused");
    case "check":
    case "narrative":
    case "export":
      return progress.step === "filled";
  }
}
