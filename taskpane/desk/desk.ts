import { WorkbookFailure } from "../../src/excel";
import { partsOfRef } from "../../src/fill";
import type { Place, Request, Send } from "../request";
import type { Change, Task } from "../session";
import { text } from "../text";
import { build, recompute, store, tellReport } from "./building";
import { exportAs } from "./exporting";
import { freshMemory, placeOfFigure, type Desk, type Tools } from "./context";
import { follow, keyOf } from "./following";
import { changeMapping, chooseSheet, listSheets, readLedger } from "./reading";
import { isStored } from "./stored";

/** Opens the desk over a workbook: what it answers takes the panels' messages. Work is done one piece after another. */
export async function openDesk(tools: Tools): Promise<Send> {
  const desk: Desk = { ...tools, memory: freshMemory() };
  let line: Promise<void> = Promise.resolve();
  const inLine = (work: () => Promise<void>): void => {
    line = line.then(work).catch((error: unknown) => {
      tellFailure(desk, error);
    });
  };
  inLine(() => start(desk));
  await line;
  await tools.workbook.watch((event) => {
    inLine(() => follow(desk, event));
  });
  return (message) => {
    if (isRequest(message)) {
      if (message.kind === "cancel") desk.memory.stop?.abort(new Cancelled());
      else inLine(() => perform(desk, message));
    } else {
      tools.tell(message);
    }
  };
}

/** What `stop` is aborted with when the clerk presses 取消. */
class Cancelled extends Error {}

const requests: ReadonlySet<string> = new Set<Request["kind"]>([
  "listSheets",
  "chooseSheet",
  "readLedger",
  "addFactsSheets",
  "changeMapping",
  "build",
  "cancel",
  "goTo",
  "drill",
  "loadEntries",
  "waive",
  "giveReason",
  "previewRounding",
  "exportAs",
  "copy",
]);

function isRequest(message: Change | Request): message is Request {
  return requests.has(message.kind);
}

/** Looks at the workbook and takes up where the clerk left it. */
async function start(desk: Desk): Promise<void> {
  const missing = desk.workbook.requirements().filter(({ isNeeded, isMet }) => isNeeded && !isMet);
  if (missing.length > 0) {
    const names = missing.map(({ set, version }) => `${set} ${version}`).join("、");
    desk.tell({ kind: "blocked", message: text.blockedBy(names) });
    return;
  }
  const stored = await desk.workbook.readState();
  if (isStored(stored)) {
    Object.assign(desk.memory, { chosen: stored.sheets, mappings: stored.mappings, notes: stored.notes });
    desk.tell({ kind: "chosen", choices: stored.choices });
  }
  await listSheets(desk);
  if (!isStored(stored) || stored.sheets.length === 0) return;
  await long(desk, "reading", async () => {
    await readLedger(desk);
    if (stored.isBuilt) await recompute(desk);
    return null;
  });
}

async function perform(desk: Desk, request: Exclude<Request, { kind: "cancel" }>): Promise<void> {
  switch (request.kind) {
    case "listSheets":
      return listSheets(desk);
    case "chooseSheet":
      chooseSheet(desk, request);
      return;
    case "readLedger":
      return long(desk, "reading", () => readLedger(desk).then(() => null));
    case "addFactsSheets":
      return long(desk, "writing", async () => {
        const { addFactsSheets } = await import("./factsSheets");
        return addFactsSheets(desk);
      });
    case "changeMapping":
      return changeMapping(desk, request.sheet, request.change);
    case "build":
      return long(desk, "building", () => build(desk, request.leaveOut));
    case "goTo":
      return goTo(desk, request.place);
    case "drill":
    case "loadEntries":
      return drill(desk, request);
    case "waive":
    case "giveReason":
      return note(desk, request);
    case "previewRounding":
      return long(desk, "checking", () => previewRounding(desk, request.allowThreePublic));
    case "exportAs":
      return long(desk, "exporting", () => exportAs(desk, request.format));
    case "copy":
      await desk.copy(request.text);
      desk.tell({ kind: "worked", message: text.narrative.copied });
  }
}

/** Work that takes its time: shown on the work bar, may be cancelled, and ends with what came of it. */
async function long(desk: Desk, task: Task, work: () => Promise<string | null>): Promise<void> {
  desk.memory.stop = new AbortController();
  desk.tell({ kind: "working", task, share: 0 });
  try {
    desk.tell({ kind: "worked", message: await work() });
  } finally {
    desk.memory.stop = null;
  }
}

function tellFailure({ tell }: Desk, error: unknown): void {
  if (error instanceof Cancelled) tell({ kind: "worked", message: text.cancelled });
  else if (error instanceof WorkbookFailure || error instanceof Error) tell({ kind: "failed", message: error.message });
  else tell({ kind: "failed", message: String(error) });
}

async function goTo(desk: Desk, place: Place): Promise<void> {
  const target = targetOf(desk, place);
  if (target === null) return;
  desk.memory.ownSelection = keyOf(target);
  await desk.workbook.select(target);
}

function targetOf(desk: Desk, place: Place): Parameters<Desk["workbook"]["select"]>[0] | null {
  const { sheets, mappings } = desk.memory;
  switch (place.kind) {
    case "form": {
      const sheet = sheets.find(({ plan }) => plan === place.form);
      return sheet === undefined ? null : { sheetId: sheet.id, row: 0, column: 0, height: 1, width: 1 };
    }
    case "figure": {
      const found = placeOfFigure(desk, place.cell) ?? null;
      if (found !== null) return { ...found, height: 1, width: 1 };
      return targetOf(desk, { kind: "form", form: partsOfRef(place.cell).form });
    }
    case "row": {
      const sheet = sheets.find(({ name }) => name === place.sheet);
      if (sheet === undefined) return null;
      const headings = mappings.find((mapping) => mapping.sheet === place.sheet)?.headings ?? [];
      const column = place.column === null ? -1 : headings.indexOf(place.column);
      const row = place.row - 1;
      return column < 0
        ? { sheetId: sheet.id, row, column: 0, height: 1, width: Math.max(1, sheet.width) }
        : { sheetId: sheet.id, row, column, height: 1, width: 1 };
    }
  }
}

async function drill(desk: Desk, request: Extract<Request, { kind: "drill" | "loadEntries" }>): Promise<void> {
  if (request.kind === "drill") {
    const answer = await desk.ask({ kind: "drill", cell: request.cell });
    if (answer.kind === "drill") desk.tell({ kind: "drilled", drill: answer.drill });
    return;
  }
  const answer = await desk.ask({ kind: "entries", from: request.from, count: request.count });
  if (answer.kind === "entries") desk.tell({ kind: "entriesLoaded", from: answer.from, entries: answer.entries });
}

async function note(desk: Desk, request: Extract<Request, { kind: "waive" | "giveReason" }>): Promise<void> {
  const answer = await desk.ask(request);
  if (answer.kind !== "noted") return;
  desk.memory.notes = answer.notes;
  desk.memory.shown = answer.shown;
  tellReport(desk);
  await store(desk);
}

async function previewRounding(desk: Desk, allowThreePublic: boolean): Promise<null> {
  const answer = await desk.ask({ kind: "previewRounding", allowThreePublic });
  if (answer.kind === "rounding") desk.tell({ kind: "roundingPreviewed", preview: answer.preview });
  return null;
}
