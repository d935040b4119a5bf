import type { SheetPlan } from "../../layout";
import { type ChangedBlock, countCells } from "../changedBlocks";
import { type ChartChanges, chartChanges } from "../charts";
import { WorkbookFailure } from "../failure";
import { withInsertions } from "../insertions";
import { markKeys, writeLayoutMark } from "../mark";
import type { Watch, WriteOptions, WrittenSheet } from "../workbook";
import { drawChart } from "./drawChart";
import { findSheets } from "./listSheets";
import { flush, putLayout, putValues } from "./putOnSheet";
import { restoreSheets } from "./restore";
import { asFailure } from "./runExcel";
import { changeCharts } from "./sheetCharts";
import { type Snapshot, takeSnapshots } from "./snapshot";
import { blocksToWrite, chooseTargets, type FoundSheet, refuseProtected, type Target } from "../target";

/** What stood before and what has been begun since: all that is needed to take it back. */
export interface Journal {
  readonly before: readonly FoundSheet[];
  readonly begun: Snapshot[];
  /** Names of sheets we set about adding. */
  readonly added: string[];
  /** Targets whose sheet of another period was set aside. */
  readonly aside: Target[];
}

/**
 * Writes plans in place: sheets of ours found by their mark, new ones where there are none, and only what changed.
 * When anything fails, or the clerk cancels, every cell is put back as it was.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  watch: WriteOptions,
): Promise<readonly WrittenSheet[]> {
  watch.signal?.throwIfAborted();
  context.workbook.protection.load("protected");
  const before = await findSheets(context);
  const targets = chooseTargets(plans, before, watch);
  refuseProtected(targets, context.workbook.protection.protected);
  const snapshots = await takeSnapshots(context, targets);
  const journal: Journal = { before, begun: [], added: [], aside: [] };
  try {
    return await writeAll(context, { targets, snapshots, journal, watch });
  } catch (error) {
    await takeBack(context, journal, error);
    throw error;
  }
}

async function takeBack(context: Excel.RequestContext, journal: Journal, reason: unknown): Promise<void> {
  try {
    await restoreSheets(context, journal);
  } catch {
    try {
      await restoreSheets(context, journal);
    } catch {
      const sheets = journal.begun.map(({ target }) => target.name);
      throw new WorkbookFailure({ kind: "notRestored", sheets }, reason);
    }
  }
}

interface Work {
  readonly targets: readonly Target[];
  readonly snapshots: readonly Snapshot[];
  readonly journal: Journal;
  readonly watch: Watch;
}

async function writeAll(context: Excel.RequestContext, work: Work): Promise<readonly WrittenSheet[]> {
  const { targets, snapshots, journal, watch } = work;
  const written: WrittenSheet[] = [];
  for (const target of targets) {
    watch.signal?.throwIfAborted();
    const snapshot = snapshots.find((one) => one.target === target);
    if (snapshot === undefined) journal.added.push(target.name);
    else journal.begun.push(snapshot);
    if (target.former !== null) journal.aside.push(target);
    written.push(await writeOne(context, target, snapshot ?? null));
    watch.onProgress?.(written.length / targets.length);
  }
  await flush(context);
  watch.signal?.throwIfAborted();
  return written;
}

/** What Excel refuses is told with the sheet's name. */
async function writeOne(
  context: Excel.RequestContext,
  target: Target,
  snapshot: Snapshot | null,
): Promise<WrittenSheet> {
  try {
    return snapshot === null ? await writeNew(context, target) : await writeInPlace(context, snapshot);
  } catch (error) {
    throw asFailure(error, target.name);
  }
}

/** Renames the sheet of another period and takes our mark off it: from here on it is the clerk's own. */
function setAside(context: Excel.RequestContext, { former }: Target): void {
  if (former === null) return;
  const sheet = context.workbook.worksheets.getItem(former.found.id);
  sheet.name = former.name;
  sheet.customProperties.getItem(markKeys.plan).delete();
}

async function writeNew(context: Excel.RequestContext, target: Target): Promise<WrittenSheet> {
  const { plan, grid, mark, name, period, former } = target;
  setAside(context, target);
  const sheet = context.workbook.worksheets.add(name);
  sheet.customProperties.add(markKeys.plan, plan.id);
  if (period !== null) sheet.customProperties.add(markKeys.period, period);
  sheet.load("id");
  await putLayout(context, sheet, { plan, grid });
  const blocks = blocksToWrite(grid, []);
  await putValues(context, sheet, { blocks, grid });
  sheet.customProperties.add(markKeys.layout, writeLayoutMark(mark));
  await flush(context);
  for (const chart of plan.charts) drawChart(sheet, { called: chart.name, chart });
  await flush(context);
  return {
    plan: plan.id,
    sheetId: sheet.id,
    name,
    isNew: true,
    cellsChanged: countCells(blocks),
    isLayoutWritten: true,
    chartsDrawn: plan.charts.length,
    setAside: former?.name ?? null,
  };
}

async function writeInPlace(context: Excel.RequestContext, snapshot: Snapshot): Promise<WrittenSheet> {
  const { target, fit, sheet } = snapshot;
  const { plan, grid, mark, name } = target;
  const blocks = blocksOf(snapshot);
  if (fit.isLayoutNew) {
    makeRoom(snapshot);
    clearLayout(snapshot);
    await putLayout(context, sheet, { plan, grid });
  }
  await putValues(context, sheet, { blocks, grid });
  if (fit.isLayoutNew) sheet.customProperties.add(markKeys.layout, writeLayoutMark(mark));
  const changes = chartChangesOf(snapshot);
  await flush(context);
  changeCharts(sheet, snapshot.charts, changes);
  return {
    plan: plan.id,
    sheetId: fit.found.id,
    name,
    isNew: false,
    cellsChanged: countCells(blocks),
    isLayoutWritten: fit.isLayoutNew,
    chartsDrawn: changes.drawn.length,
    setAside: null,
  };
}

/** The values to write over what stands on the sheet, once room is made. */
function blocksOf({ target, cells, insertions }: Snapshot): readonly ChangedBlock[] {
  return blocksToWrite(target.grid, withInsertions(cells, insertions));
}

/** Which charts of the sheet go and come. */
export function chartChangesOf(snapshot: Snapshot): ChartChanges {
  const { target, fit, charts } = snapshot;
  const isMoved = fit.isPushingRows || fit.insertedColumns > 0;
  return chartChanges(target.plan.charts, { found: charts, blocks: blocksOf(snapshot), isMoved });
}

/** Puts in whole rows and columns where the table grows, so that the clerk's own cells move along. Bottom to top. */
function makeRoom({ fit, sheet, insertions }: Snapshot): void {
  for (const { at, count } of [...insertions].reverse()) {
    sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow().insert("Down");
  }
  if (fit.insertedColumns > 0) {
    sheet.getRangeByIndexes(0, fit.width, 1, fit.insertedColumns).getEntireColumn().insert("Right");
  }
}

/** Takes formats, merges and choices off the printed areas before and after. */
export function clearLayout({ target, fit, sheet }: Snapshot): void {
  const height = Math.max(fit.height, target.plan.height);
  const width = Math.max(fit.width, target.plan.width);
  const area = sheet.getRangeByIndexes(0, 0, height, width);
  area.unmerge();
  area.clear("Formats");
  if (target.plan.choices.length > 0) area.dataValidation.clear();
}
