import { gridValueOf, untilStopped, type SheetSummary } from "../../src/excel";
import type { SheetPlan } from "../../src/layout";
import type { ReportView } from "../../src/report";
import type { Built } from "../engine/message";
import { text } from "../text";
import type { FindingView } from "../views";
import { watchFor, type Desk } from "./context";
import { handEdits } from "./handEdits";
import { areaToLookAt, displacedFinding, displacedKey, displacementOf } from "./outOfPlace";
import type { Stored } from "./stored";

/** Builds from the ledger as it was read and puts the tables into the workbook, all of them or none. */
export async function build(desk: Desk, leaveOut: boolean): Promise<string> {
  const built = await compute(desk, leaveOut);
  const plans = built.plans ?? [];
  desk.tell({ kind: "working", task: "writing", share: 0 });
  const watch = watchFor(desk, "writing", { part: 0, parts: 1 });
  const reshaped = [...desk.memory.displaced.keys()];
  const written = await desk.workbook.writeSheets(plans, { ...watch, period: String(built.shown.year), reshaped });
  desk.memory.sheets = await desk.workbook.listSheets();
  Object.assign(desk.memory, { written: plans, handEdits: new Map(), displaced: new Map() });
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
async function compareSheets(desk: Desk): Promise<ReadonlyMap<string, FindingView>> {
  const { memory } = desk;
  const found: (readonly [string, FindingView])[] = [];
  memory.displaced = new Map();
  for (const plan of memory.written) {
    const sheet = memory.sheets.find((candidate) => candidate.plan === plan.id);
    if (sheet !== undefined) found.push(...(await compareSheet(desk, sheet, plan)));
  }
  return new Map(found);
}

/** One sheet against its plan: cell by cell, or one finding where rows or columns were put in or taken out. */
export async function compareSheet(
  { workbook, memory }: Desk,
  sheet: SheetSummary,
  plan: SheetPlan,
): Promise<readonly (readonly [string, FindingView])[]> {
  const block = areaToLookAt(plan);
  const values = await workbook.readBlock(sheet.id, block);
  const displacement = displacementOf(plan, sheet, values);
  if (displacement !== null) {
    memory.displaced = new Map([...memory.displaced, [plan.id, displacement]]);
    return [[displacedKey(plan.id), displacedFinding(plan, displacement)]];
  }
  return handEdits(plan, block, values).flatMap(([key, finding]) =>
    finding === null ? [] : [[key, finding] as const],
  );
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

/** Writes a sheet that is out of shape anew; the old one stays under another name with all that the clerk put into it. */
async function writeAnew(desk: Desk, planId: string): Promise<void> {
  const { memory, workbook } = desk;
  const plans = memory.written.filter(({ id }) => id === planId);
  const period = memory.shown === null ? undefined : String(memory.shown.year);
  const written = await workbook.writeSheets(plans, { period, reshaped: [planId] });
  memory.sheets = await workbook.listSheets();
  memory.displaced = new Map([...memory.displaced].filter(([id]) => id !== planId));
  memory.handEdits = new Map([...memory.handEdits].filter(([, { place }]) => place?.plan !== planId));
  tellReport(desk);
  desk.tell({ kind: "worked", message: text.build.writtenAnew(written.flatMap(({ setAside }) => setAside ?? [])) });
}

/** Writes one cell changed by hand back as it was built; nothing else is written. */
export async function restore(desk: Desk, key: string): Promise<void> {
  const { memory, workbook } = desk;
  const place = memory.handEdits.get(key)?.place ?? null;
  if (place !== null && memory.displaced.has(place.plan)) return writeAnew(desk, place.plan);
  const sheet = memory.sheets.find(({ plan }) => plan === place?.plan);
  const plan = memory.written.find(({ id }) => id === place?.plan);
  const cell = plan?.cells.find(({ row, column }) => row === place?.row && column === place.column);
  if (sheet === undefined || cell === undefined) return;
  await workbook.writeCells(sheet.id, [{ row: cell.row, column: cell.column, value: gridValueOf(cell.value) }]);
  memory.handEdits = new Map([...memory.handEdits].filter(([other]) => other !== key));
  tellReport(desk);
}
