import { WorkbookFailure } from "../../src/excel";
import type { Request, Send } from "../request";
import type { Change } from "../session";
import { text } from "../text";
import { recompute, restore } from "./building";
import { checkGate } from "./exporting";
import { freshMemory, type Desk, type Tools } from "./context";
import { follow } from "./following";
import { long, performLong } from "./longWork";
import { note } from "./noting";
import { goTo } from "./places";
import { performOnLedger } from "./onLedger";
import { listSheets, readLedger } from "./reading";
import { isStored, notesOf } from "./stored";

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
  "lookOver",
  "saveMappings",
  "loadMappings",
  "eliminate",
  "exportUnit",
  "build",
  "cancel",
  "goTo",
  "showFigure",
  "drill",
  "loadEntries",
  "waive",
  "giveReason",
  "acceptSecret",
  "setWords",
  "restore",
  "checkGate",
  "preview",
  "print",
  "freeze",
  "reenter",
  "rounding",
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
    Object.assign(desk.memory, { chosen: stored.sheets, mappings: stored.mappings, notes: notesOf(stored) });
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
    case "chooseSheet":
    case "changeMapping":
    case "lookOver":
    case "saveMappings":
    case "loadMappings":
    case "eliminate":
      return performOnLedger(desk, request);
    case "goTo":
      return goTo(desk, request.place);
    case "showFigure":
    case "drill":
    case "loadEntries":
      return drill(desk, request);
    case "waive":
    case "giveReason":
    case "acceptSecret":
    case "setWords":
      return note(desk, request);
    case "restore":
      return restore(desk, request.key);
    case "checkGate":
      return checkGate(desk).then(() => undefined);
    case "print":
    case "copy":
      return handOver(desk, request);
    case "readLedger":
    case "addFactsSheets":
    case "build":
    case "rounding":
    case "exportAs":
    case "exportUnit":
    case "preview":
    case "freeze":
    case "reenter":
      return performLong(desk, request);
  }
}

/** To the printer or the clipboard. */
async function handOver(desk: Desk, request: Extract<Request, { kind: "copy" | "print" }>): Promise<void> {
  if (request.kind === "print") return desk.print();
  await desk.copy(request.text, request.html);
  desk.tell({ kind: "worked", message: text.narrative.copied });
}

function tellFailure({ tell }: Desk, error: unknown): void {
  if (error instanceof Cancelled) tell({ kind: "worked", message: text.cancelled });
  else if (error instanceof WorkbookFailure || error instanceof Error) tell({ kind: "failed", message: error.message });
  else tell({ kind: "failed", message: String(error) });
}

async function drill(
  desk: Desk,
  request: Extract<Request, { kind: "showFigure" | "drill" | "loadEntries" }>,
): Promise<void> {
  if (request.kind !== "loadEntries") {
    if (request.kind === "showFigure") await goTo(desk, { kind: "figure", cell: request.cell });
    const answer = await desk.ask({ kind: "drill", cell: request.cell });
    if (answer.kind === "drill") desk.tell({ kind: "drilled", drill: answer.drill });
    return;
  }
  const answer = await desk.ask({ kind: "entries", from: request.from, count: request.count });
  if (answer.kind === "entries") desk.tell({ kind: "entriesLoaded", from: answer.from, entries: answer.entries });
}
