import { WorkbookFailure } from "../../src/excel";
import type { Request, Send } from "../request";
import type { Change, Task } from "../session";
import { text } from "../text";
import { build, recompute, restore } from "./building";
import { checkGate, exportAs } from "./exporting";
import { freshMemory, type Desk, type Tools } from "./context";
import { follow } from "./following";
import { note } from "./noting";
import { goTo } from "./places";
import { performOnLedger } from "./onLedger";
import { listSheets, readLedger } from "./reading";
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
  "restore",
  "checkGate",
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
      await goTo(desk, { kind: "figure", cell: request.cell });
      return drill(desk, { kind: "drill", cell: request.cell });
    case "drill":
    case "loadEntries":
      return drill(desk, request);
    case "waive":
    case "giveReason":
    case "acceptSecret":
      return note(desk, request);
    case "restore":
      return restore(desk, request.key);
    case "checkGate":
      await checkGate(desk);
      return;
    case "copy":
      return copy(desk, request);
    case "readLedger":
    case "addFactsSheets":
    case "build":
    case "rounding":
    case "exportAs":
    case "exportUnit":
    case "freeze":
    case "reenter":
      return performLong(desk, request);
  }
}

async function copy(desk: Desk, { text: words, html }: Extract<Request, { kind: "copy" }>): Promise<void> {
  await desk.copy(words, html);
  desk.tell({ kind: "worked", message: text.narrative.copied });
}

type LongRequest = Extract<
  Request,
  { kind: "readLedger" | "addFactsSheets" | "build" | "rounding" | "exportAs" | "exportUnit" | "freeze" | "reenter" }
>;

async function performLong(desk: Desk, request: LongRequest): Promise<void> {
  switch (request.kind) {
    case "readLedger":
      return long(desk, "reading", () => readLedger(desk).then(() => null));
    case "addFactsSheets":
      return long(desk, "writing", async () => {
        const { addFactsSheets } = await import("./factsSheets");
        return addFactsSheets(desk);
      });
    case "build":
      return long(desk, "building", () => build(desk, request.leaveOut));
    case "rounding":
      return long(desk, request.work.kind === "preview" ? "checking" : "writing", async () => {
        const { workOnRounding } = await import("./rounding");
        return workOnRounding(desk, request.work);
      });
    case "exportAs":
      return long(desk, "exporting", () => exportAs(desk, request.format));
    case "exportUnit":
      return long(desk, "exporting", async () => {
        const { exportUnit } = await import("./intake");
        return exportUnit(desk, request.unit);
      });
    case "freeze":
    case "reenter":
      return long(desk, "writing", () => workOnFormulas(desk, request));
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

async function workOnFormulas(desk: Desk, request: Extract<Request, { kind: "freeze" | "reenter" }>): Promise<string> {
  const { freeze, reenter } = await import("./ownFormulas");
  return request.kind === "freeze" ? freeze(desk, request.scope) : reenter(desk);
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
