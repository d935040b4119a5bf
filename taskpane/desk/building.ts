import { untilStopped } from "../../src/excel";
import type { ReportView } from "../../src/report";
import type { Built } from "../engine/message";
import { text } from "../text";
import type { FindingView } from "../views";
import { watchFor, type Desk } from "./context";
import { handEdits } from "./handEdits";
import { cellOf } from "./planned";
import type { Stored } from "./stored";

/** Builds from the ledger as it was read and puts the tables into the workbook, all of them or none. */
export async function build(desk: Desk, leaveOut: boolean): Promise<string> {
  const built = await compute(desk, leaveOut);
  const plans = built.plans ?? [];
  desk.tell({ kind: "working", task: "writing", share: 0 });
  const watch = watchFor(desk, "writing", { part: 0, parts: 1 });
  const written = await desk.workbook.writeSheets(plans, { ...watch, period: String(built.shown.year) });
  desk.memory.sheets = await desk.workbook.listSheets();
  desk.memory.written = plans;
  desk.memory.handEdits = new Map();
  present(desk, built);
  await store(desk);
  return text.build.written({
    tables: written.filter(({ plan }) => !beside.has(plan)).length,
    cells: written.reduce((sum, sheet) => sum + sheet.cellsChanged, 0),
    setAside: written.flatMap(({ setAside }) => setAside ?? []),
  });
}

/** Sheets that are no tables: 情况说明 and 图表, by their plans. */
const beside: ReadonlySet<string> = new Set(["narrative", "charts"]);

/** Builds without writing: what a reopened workbook shows before anybody presses 编制. */
export async function recompute(desk: Desk): Promise<void> {
  const built = await compute(desk, true);
  desk.memory.written = built.plans ?? [];
  desk.memory.handEdits = await compareSheets(desk);
  present(desk, built);
}

/** What the report sheets say otherwise than the ledger: changed by hand, or left behind by edits without the pane. */
async function compareSheets({ workbook, memory }: Desk): Promise<ReadonlyMap<string, FindingView>> {
  const found = new Map<string, FindingView>();
  for (const plan of memory.written) {
    const sheet = memory.sheets.find((candidate) => candidate.plan === plan.id);
    if (sheet === undefined) continue;
    const block = { row: 0, column: 0, height: plan.height, width: plan.width };
    for (const [key, finding] of handEdits(plan, block, await workbook.readBlock(sheet.id, block))) {
      if (finding !== null) found.set(key, finding);
    }
  }
  return found;
}

async function compute(desk: Desk, leaveOut: boolean): Promise<Built> {
  const { choices } = desk.session();
  desk.tell({ kind: "working", task: "building", share: null });
  const asked = desk.ask({ kind: "build", choice: { ...choices, leaveOut }, notes: desk.memory.notes });
  const answer = await untilStopped(asked, desk.memory.stop?.signal ?? null).catch((error: unknown) => {
    void desk.ask({ kind: "dropBuild" });
    throw error;
  });
  if (answer.kind === "refused") {
    const [first, ...others] = answer.problems;
    throw new Error(first === undefined ? text.build.refused : text.build.refusedBy(first.message, others.length));
  }
  if (answer.kind !== "built") throw new Error(text.build.refused);
  return answer.built;
}

/** Shows a report in panels and functions. Nothing is written. */
export function present(desk: Desk, built: Built): void {
  const { memory } = desk;
  memory.isAsBuilt = built.isAsBuilt;
  memory.shown = built.shown;
  memory.view = viewFrom(built, memory.view);
  if (memory.view !== null) desk.publish(memory.view);
  tellReport(desk);
}

/** An edit leaves text and totals of the view before standing until the clerk pauses. */
function viewFrom(built: Built, before: ReportView | null): ReportView | null {
  if (built.isSettled) return built.view;
  return before === null ? null : { ...before, ...built.view };
}

/** Tells the panels how the report stands, hand-made changes of its sheets first. */
export function tellReport({ memory, tell }: Desk): void {
  if (memory.shown === null) return;
  const report = { ...memory.shown, findings: [...memory.handEdits.values(), ...memory.shown.findings] };
  tell({ kind: "reported", report, isWritten: memory.isAsBuilt });
}

/** Keeps what the clerk chose in the workbook. */
export async function store({ workbook, memory, session }: Desk): Promise<void> {
  const stored: Stored = {
    schema: "juesuan-pane/1",
    sheets: memory.chosen,
    mappings: memory.mappings,
    choices: session().choices,
    notes: memory.notes,
    isBuilt: memory.shown !== null,
  };
  await workbook.writeState(stored);
}

/** Writes one cell changed by hand back as it was built; nothing else is written. */
export async function restore(desk: Desk, key: string): Promise<void> {
  const { memory, workbook } = desk;
  const place = memory.handEdits.get(key)?.place ?? null;
  const sheet = memory.sheets.find(({ plan }) => plan === place?.plan);
  const plan = memory.written.find(({ id }) => id === place?.plan);
  const cell = plan?.cells.find(({ row, column }) => row === place?.row && column === place.column);
  if (sheet === undefined || cell === undefined) return;
  await workbook.writeCells(sheet.id, [{ row: cell.row, column: cell.column, value: cellOf(cell.value) }]);
  memory.handEdits = new Map([...memory.handEdits].filter(([other]) => other !== key));
  tellReport(desk);
}
