import type { PlannedChart } from "../../layout";
import { type ChangedBlock, countCells } from "../changedBlocks";
import { type ChartChanges, chartChanges } from "../charts";
import { insertionsFor } from "../insertions";
import { writeLayoutMark } from "../mark";
import { blocksToWrite, fitInPlace, type Target } from "../target";
import type { WrittenSheet } from "../workbook";
import { asGrid, blockOf, insertColumns, insertRows, type MemorySheet, setCell } from "./memorySheet";

function newSheet(sheets: MemorySheet[], { name, plan, period, former }: Target, id: string): MemorySheet {
  const aside = sheets.find((one) => one.id === former?.found.id);
  if (aside !== undefined && former !== null) {
    aside.name = former.name;
    aside.plan = null;
  }
  const blank = {
    rows: [],
    formulas: new Map<string, string>(),
    chartNames: [],
    drawn: [],
    isProtected: false,
    isHidden: false,
  };
  const sheet = { id, name, plan: plan.id, period, layout: null, ...blank };
  sheets.push(sheet);
  return sheet;
}

/** Puts one plan onto its sheet, as `writeSheets` of the real workbook does. */
export function putPlan(sheets: MemorySheet[], target: Target, newId: () => string): WrittenSheet {
  const { plan, grid, mark, name, found } = target;
  const sheet = sheets.find(({ id }) => id === found?.id) ?? newSheet(sheets, target, newId());
  const fit = found === null ? null : fitInPlace(target, found);
  const before = { height: fit?.height ?? 0, width: fit?.width ?? 0 };
  if (fit !== null) {
    const table = asGrid(blockOf(sheet, { row: 0, column: 0, height: fit.height, width: fit.width }));
    const insertions = fit.isPushingRows ? insertionsFor(table, grid.values) : [];
    for (const { at, count } of [...insertions].reverse()) insertRows(sheet, at, count);
    if (fit.insertedColumns > 0) insertColumns(sheet, fit.width, fit.insertedColumns);
  }
  const height = Math.max(before.height, plan.height);
  const width = Math.max(before.width, plan.width);
  const cells = fit === null ? [] : asGrid(blockOf(sheet, { row: 0, column: 0, height, width }));
  const blocks = blocksToWrite(grid, cells);
  for (const { row, column, values } of blocks) {
    values.forEach((line, down) =>
      line.forEach((value, across) => setCell(sheet, { row: row + down, column: column + across }, value)),
    );
  }
  sheet.layout = writeLayoutMark(mark);
  const isMoved = fit !== null && (fit.isPushingRows || fit.insertedColumns > 0);
  const changes = putCharts(sheet, plan.charts, { blocks, isMoved });
  return {
    plan: plan.id,
    sheetId: sheet.id,
    name,
    isNew: found === null,
    cellsChanged: countCells(blocks),
    isLayoutWritten: fit?.isLayoutNew ?? true,
    chartsDrawn: changes.drawn.length,
    setAside: target.former?.name ?? null,
  };
}

function putCharts(
  sheet: MemorySheet,
  charts: readonly PlannedChart[],
  { blocks, isMoved }: { readonly blocks: readonly ChangedBlock[]; readonly isMoved: boolean },
): ChartChanges {
  const found = { marked: sheet.drawn, names: sheet.chartNames };
  const changes = chartChanges(charts, { found, blocks, isMoved });
  const names = sheet.chartNames.filter((name) => !changes.erased.some(({ called }) => called === name));
  sheet.chartNames = [...names, ...changes.drawn.map(({ called }) => called)];
  sheet.drawn = [...sheet.drawn.filter((one) => !changes.erased.includes(one)), ...changes.drawn];
  return changes;
}
