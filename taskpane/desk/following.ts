import type { CellRef } from "../../src/fill";
import type { CellBlock, Place, SheetChange, SheetEdit, SheetSummary, WorkbookEvent } from "../../src/excel";
import type { LedgerEdit } from "../../src/report";
import type { Answer } from "../engine/message";
import { text } from "../text";
import type { DrillView } from "../views";
import type { SheetPlan } from "../../src/layout";
import { compareSheet, present, tellReport } from "./building";
import type { Desk } from "./context";
import { handEdits } from "./handEdits";
import { placePlanned } from "./outOfPlace";
import { followable, type LedgerChanges } from "./ledgerChanges";
import { askWithFacts, isFactsName, listSheets } from "./reading";

/** Follows what the clerk does in the workbook. It reads and tells; it never writes. */
export async function follow(desk: Desk, event: WorkbookEvent): Promise<void> {
  switch (event.kind) {
    case "edited":
      for (const edit of event.edits) await followEdit(desk, edit);
      return;
    case "selected":
      return followSelection(desk, event.place);
    case "sheetsChanged":
      return followSheets(desk);
  }
}

async function followEdit(desk: Desk, edit: SheetEdit): Promise<void> {
  const sheet = desk.memory.sheets.find(({ id }) => id === edit.sheetId);
  if (sheet === undefined) return;
  if (isFactsName(sheet.name)) return followFactsEdit(desk);
  if (sheet.plan !== null) return followReportEdit(desk, edit, sheet.plan);
  if (desk.session().progress.step === "empty") return;
  if (desk.memory.chosen.includes(sheet.name)) await followLedgerEdit(desk, edit, sheet);
}

/** A sheet came, went or was renamed: one of the clerk's other sheets bears on the report. */
async function followSheets(desk: Desk): Promise<void> {
  const names = (): string => JSON.stringify(desk.memory.sheets.map(({ name }) => name).filter(isFactsName));
  const before = names();
  await listSheets(desk);
  if (names() !== before) await followFactsEdit(desk);
}

/** 基本信息 and the like are small and read again whole; what was built is built again from them, without writing. */
async function followFactsEdit(desk: Desk): Promise<void> {
  if (desk.session().progress.step === "empty") return;
  take(desk, await askWithFacts(desk));
}

async function followLedgerEdit(desk: Desk, { changes }: SheetEdit, sheet: SheetSummary): Promise<void> {
  const known = isRestless(desk, changes, sheet.id) ? null : followable(changes, sheet.width);
  const answer =
    known === null
      ? await desk.ask({ kind: "replace", sheets: [await desk.workbook.readSheet(sheet.id)] })
      : await desk.ask({ kind: "edit", edits: await readEdits(desk, known, sheet) });
  desk.memory.lastRead = { sheetId: sheet.id, at: Date.now() };
  take(desk, answer);
  if (answer.kind === "built" && !answer.built.isSettled) settleLater(desk);
  await refreshDrill(desk);
}

/** How long after a reading rows may have moved under it before we were told. */
const restlessTime = 500;

/** Whether rows moved so soon after cells of the sheet were read that those may have been others. */
function isRestless({ memory }: Desk, changes: readonly SheetChange[], sheetId: string): boolean {
  const { lastRead } = memory;
  const isRecent = lastRead?.sheetId === sheetId && Date.now() - lastRead.at < restlessTime;
  return isRecent && changes.some(({ kind }) => kind !== "cells");
}

const pause = 400;

/** Once the clerk pauses, text and the like follow the figures. */
function settleLater(desk: Desk): void {
  const { memory } = desk;
  if (memory.settling !== null) clearTimeout(memory.settling);
  memory.settling = setTimeout(() => {
    memory.settling = null;
    void desk.ask({ kind: "settle" }).then((answer) => {
      take(desk, answer);
    });
  }, pause);
}

/** Shows what came of an edit. Nothing is written. */
export function take(desk: Desk, answer: Answer): void {
  if (answer.kind === "built") present(desk, answer.built);
  if (answer.kind === "source") desk.tell({ kind: "ledgerRead", source: answer.source });
  if (answer.kind === "refused") {
    desk.tell({ kind: "failed", message: answer.problems[0]?.message ?? text.build.refused });
  }
}

/** A drill that stands open is drilled again: its entries may have moved. */
async function refreshDrill(desk: Desk): Promise<void> {
  const { progress } = desk.session();
  if (progress.step !== "filled" || progress.drill?.kind !== "figure") return;
  const answer = await desk.ask({ kind: "drill", cell: progress.drill.cell });
  if (answer.kind === "drill") desk.tell({ kind: "drilled", drill: answer.drill });
}

/** The rows put in and taken out, then the cells as they are now. */
async function readEdits(
  desk: Desk,
  { shifts, blocks }: LedgerChanges,
  sheet: SheetSummary,
): Promise<readonly LedgerEdit[]> {
  const cells = blocks.map(async (block): Promise<LedgerEdit> => {
    const values = await desk.workbook.readBlock(sheet.id, block);
    return { kind: "cells", sheet: sheet.name, row: block.row, column: block.column, values };
  });
  return [...shifts.map((shift): LedgerEdit => ({ sheet: sheet.name, ...shift })), ...(await Promise.all(cells))];
}

/** A report cell changed by hand is told against the ledger; changed back, it is told no more. */
async function followReportEdit(desk: Desk, { sheetId, changes }: SheetEdit, planId: string): Promise<void> {
  const plan = desk.memory.written.find(({ id }) => id === planId);
  if (plan === undefined) return;
  const isShifted = changes.some(({ kind }) => kind !== "cells");
  if (isShifted || desk.memory.displaced.has(planId)) return compareAnew(desk, sheetId, plan);
  const whole = { row: 0, column: 0, height: plan.height, width: plan.width };
  const edits = new Map(desk.memory.handEdits);
  for (const block of changes.map((change) => change.block)) {
    const values = await desk.workbook.readBlock(sheetId, within(block, whole));
    for (const [key, finding] of handEdits(plan, block, values)) {
      if (finding === null) edits.delete(key);
      else edits.set(key, finding);
    }
  }
  desk.memory.handEdits = edits;
  tellReport(desk);
}

/** Rows or columns came or went: the whole sheet is compared, once it is known where its figures stand now. */
async function compareAnew(desk: Desk, sheetId: string, plan: SheetPlan): Promise<void> {
  const { memory } = desk;
  const sheet = memory.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) return;
  const others = [...memory.handEdits].filter(([, finding]) => finding.place?.plan !== plan.id);
  memory.displaced = new Map([...memory.displaced].filter(([id]) => id !== plan.id));
  memory.handEdits = new Map([...others, ...(await compareSheet(desk, sheet, plan))]);
  tellReport(desk);
}

function within(block: CellBlock, whole: CellBlock): CellBlock {
  return {
    row: block.row,
    column: block.column,
    height: Math.max(1, Math.min(block.height, whole.height - block.row)),
    width: Math.max(1, Math.min(block.width, whole.width - block.column)),
  };
}

async function followSelection(desk: Desk, place: Place): Promise<void> {
  const { memory } = desk;
  if (memory.ownSelection === keyOf(place)) return;
  memory.ownSelection = null;
  const sheet = memory.sheets.find(({ id }) => id === place.sheetId);
  if (sheet === undefined || memory.shown === null) return;
  const plan = memory.written.find(({ id }) => id === sheet.plan);
  if (plan !== undefined) {
    const moved = memory.displaced.get(plan.id);
    const [plannedRow, plannedColumn] = [
      placePlanned(place.row, moved, "rows"),
      placePlanned(place.column, moved, "columns"),
    ];
    const found = plan.cells.find(({ row, column }) => row === plannedRow && column === plannedColumn);
    if (found === undefined || found.ref === null) return;
    const answer = await desk.ask({ kind: "drill", cell: found.ref as CellRef });
    if (answer.kind === "drill") desk.tell({ kind: "drilled", drill: answer.drill });
  } else if (memory.chosen.includes(sheet.name)) {
    const answer = await desk.ask({ kind: "entry", sheet: sheet.name, row: place.row + 1 });
    if (answer.kind === "drill" && !isIdle(desk, answer.drill)) desk.tell({ kind: "drilled", drill: answer.drill });
  }
}

/** A heading or an empty row selected while no drill is open asks for nothing. */
function isIdle(desk: Desk, drill: DrillView | null): boolean {
  const { progress } = desk.session();
  const isOpen = progress.step === "filled" && progress.drill !== null;
  return !isOpen && drill?.kind === "entry" && !drill.isEntry;
}

/** A selection as one word, to know our own again. */
export function keyOf({ sheetId, row, column }: Pick<Place, "sheetId" | "row" | "column">): string {
  return `${sheetId}.${row}.${column}`;
}
