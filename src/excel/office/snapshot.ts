import type { GridValue } from "../plannedGrid";
import { type Insertion, insertionsFor } from "../insertions";
import { askForLooks, type Looks } from "./looks";
import { readMerges } from "./readSheet";
import { askForCharts, type ChartsBefore } from "./sheetCharts";
import { fitInPlace, type InPlace, type Target } from "../target";

/** What a sheet of ours held before it is written: enough to put it back as it was. */
export interface Snapshot {
  readonly target: Target;
  readonly fit: InPlace;
  readonly sheet: Excel.Worksheet;
  /** Size of the cells below, from A1: the printed areas before and after together. */
  readonly height: number;
  readonly width: number;
  readonly cells: readonly (readonly GridValue[])[];
  readonly insertions: readonly AnchoredInsertion[];
  /** The first column outside the area before: Excel moves it along when columns are put in. */
  readonly beside: Excel.Range;
  readonly looks: Looks | null;
  readonly charts: ChartsBefore;
}

/** Rows to put in, and the row they push down: it is held, so that Excel tells whether it was pushed. */
export interface AnchoredInsertion extends Insertion {
  readonly anchor: Excel.Range;
}

/** Formulas stand for themselves, so that a formula the clerk typed over a figure of ours counts as a change. */
function toGrid(formulas: readonly (readonly unknown[])[]): readonly (readonly GridValue[])[] {
  return formulas.map((row) =>
    row.map((cell) =>
      cell === "" ? null : typeof cell === "number" || typeof cell === "string" ? cell : String(cell),
    ),
  );
}

/** Takes the snapshots of all sheets in two syncs. */
export async function takeSnapshots(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<readonly Snapshot[]> {
  const looking = targets.flatMap((target) =>
    target.found === null ? [] : [look(context, target, fitInPlace(target, target.found))],
  );
  await context.sync();
  const snapshots: Snapshot[] = [];
  for (const one of looking) snapshots.push(await one());
  return snapshots;
}

/** Asks for everything at once; the answer is put together after the sync. */
function look(context: Excel.RequestContext, target: Target, fit: InPlace): () => Promise<Snapshot> {
  const { plan } = target;
  const height = fit.isPushingRows ? fit.height : Math.max(fit.height, plan.height);
  const width = fit.insertedColumns > 0 ? fit.width : Math.max(fit.width, plan.width);
  const sheet = context.workbook.worksheets.getItem(fit.found.id);
  const range = sheet.getRangeByIndexes(0, 0, height, width);
  const beside = sheet.getRangeByIndexes(0, fit.width, 1, 1);
  range.load("formulas");
  beside.load("columnIndex");
  const answer = { target, fit, sheet, height, width, beside };
  const charts = askForCharts(sheet);
  if (!fit.isLayoutNew) {
    return async () => ({
      ...answer,
      cells: toGrid(range.formulas),
      looks: null,
      insertions: [],
      charts: charts(),
    });
  }
  const looks = askForLooks(sheet, range, plan);
  return async () => {
    const cells = toGrid(range.formulas);
    const planned = fit.isPushingRows ? insertionsFor(cells, target.grid.values) : [];
    const insertions = planned.map((insertion) => ({ ...insertion, anchor: anchorAt(sheet, insertion.at) }));
    const merges = await readMerges(context, range);
    return { ...answer, cells, insertions, looks: looks(merges), charts: charts() };
  };
}

function anchorAt(sheet: Excel.Worksheet, row: number): Excel.Range {
  const anchor = sheet.getRangeByIndexes(row, 0, 1, 1);
  anchor.load("rowIndex");
  return anchor;
}
