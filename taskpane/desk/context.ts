import type { CellRef } from "../../src/fill";
import type { SheetPlan } from "../../src/layout";
import type { Mapping } from "../../src/ledger";
import type { SheetSummary, Watch, Workbook } from "../../src/excel";
import type { ReportView } from "../../src/report";
import type { Answer, Question, SlowQuestion } from "../engine/message";
import { noNotes, type Notes } from "../engine/notes";
import type { Change, Session, Task } from "../session";
import type { FindingView, ShownReport } from "../views";
import { placeNow, type Displacement } from "./outOfPlace";

/** What the desk works with. Everything outside the pane comes in here, so that tests can put their own in its place. */
export interface Tools {
  readonly workbook: Workbook;
  readonly ask: (question: Question | SlowQuestion) => Promise<Answer>;
  readonly tell: (change: Change) => void;
  readonly session: () => Session;
  /** Puts a report before functions and panels. */
  readonly publish: (view: ReportView) => void;
  readonly copy: (text: string, html: string | null) => Promise<void>;
  /** The day as 2024-08-30. */
  readonly today: () => string;
  /** Cells of ledger from which the workbook is read as one file instead of block by block. */
  readonly fileFrom: number;
  /** Prints the page. */
  readonly print: () => void;
  /** Hands a file to the clerk; a browser does not tell whether it arrived. */
  readonly download: (name: string, bytes: Uint8Array) => void;
}

/** What the desk remembers between requests and the panels do not show. */
export interface Memory {
  sheets: readonly SheetSummary[];
  chosen: readonly string[];
  mappings: readonly Mapping[];
  notes: Notes;
  /** What stands on our sheets. */
  written: readonly SheetPlan[];
  /** Whether the ledger still gives what stands on them. */
  isAsBuilt: boolean;
  shown: ShownReport | null;
  /** The report as functions and panels have it. */
  view: ReportView | null;
  /** Waits for the clerk to pause. */
  settling: ReturnType<typeof setTimeout> | null;
  /** Report cells the clerk changed by hand, as findings. */
  handEdits: ReadonlyMap<string, FindingView>;
  /** The ledger sheet whose cells were read last, and when. */
  lastRead: { readonly sheetId: string; readonly at: number } | null;
  /** Sheets of ours, by plan, whose printed area the clerk put rows or columns into. */
  displaced: ReadonlyMap<string, Displacement>;
  stop: AbortController | null;
  /** The place we selected ourselves; Excel's telling of it is not the clerk's wish. */
  ownSelection: string | null;
}

/** Tools and memory together: what every request works on. */
export interface Desk extends Tools {
  readonly memory: Memory;
}

/** Remembering nothing yet. */
export function freshMemory(): Memory {
  return {
    sheets: [],
    chosen: [],
    mappings: [],
    notes: noNotes,
    written: [],
    isAsBuilt: false,
    shown: null,
    view: null,
    settling: null,
    handEdits: new Map(),
    displaced: new Map(),
    lastRead: null,
    stop: null,
    ownSelection: null,
  };
}

/** A watch for longer work: progress on the work bar, and 取消. `part` of `parts` equal parts. */
export function watchFor(desk: Desk, task: Task, { part, parts }: { part: number; parts: number }): Watch {
  return {
    signal: desk.memory.stop?.signal,
    onProgress: (share) => {
      desk.tell({ kind: "working", task, share: (part + share) / parts });
    },
  };
}

/** Where a figure stands on our sheets; null where no sheet shows it. */
export function placeOfFigure(
  { memory }: Desk,
  cell: CellRef,
): { sheetId: string; row: number; column: number } | null {
  for (const plan of memory.written) {
    const found = plan.cells.find(({ ref }) => ref === cell);
    const sheet = memory.sheets.find((candidate) => candidate.plan === plan.id);
    const moved = memory.displaced.get(plan.id);
    if (found === undefined || sheet === undefined) continue;
    return {
      sheetId: sheet.id,
      row: placeNow(found.row, moved, "rows"),
      column: placeNow(found.column, moved, "columns"),
    };
  }
  return null;
}
