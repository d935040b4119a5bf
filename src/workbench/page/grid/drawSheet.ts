import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ScrollToRangeOperation,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import type { Area, HostSheet, Shift } from "../../host";
import { type Binding, fromHost, worksheetOf } from "./binding";
import { freezeOf, stylesOf, toSheetSnapshot } from "./snapshot";
import { pixelsPerPoint } from "./styles";

function run(binding: Binding, id: string, params: Record<string, unknown>): void {
  binding.grid.commands.syncExecuteCommand(id, { unitId: binding.workbook.getUnitId(), ...params }, fromHost);
}

/** Puts a whole sheet of the host into the grid at once. */
export function insertSheet(binding: Binding, sheet: HostSheet): void {
  const { book } = binding.host;
  const snapshot = toSheetSnapshot(sheet);
  run(binding, InsertSheetMutation.id, {
    index: book.sheets.indexOf(sheet),
    sheet: snapshot,
    styles: stylesOf(book, [sheet]),
  });
}

export function removeSheet(binding: Binding, hostId: string): void {
  const worksheet = worksheetOf(binding, hostId);
  if (worksheet === null) return;
  run(binding, RemoveSheetMutation.id, { subUnitId: worksheet.getSheetId(), subUnitName: worksheet.getName() });
}

/** Name, place, visibility and tab colour, where they differ. */
export function drawTab(binding: Binding, sheet: HostSheet): void {
  const worksheet = worksheetOf(binding, sheet.id);
  if (worksheet === null) return;
  const subUnitId = worksheet.getSheetId();
  if (worksheet.getName() !== sheet.name) run(binding, SetWorksheetNameMutation.id, { subUnitId, name: sheet.name });
  const fromOrder = binding.workbook.getSheetOrders().indexOf(subUnitId);
  const toOrder = binding.host.book.sheets.indexOf(sheet);
  if (fromOrder !== toOrder) run(binding, SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder });
  const hidden = sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  if (worksheet.isSheetHidden() !== hidden) run(binding, SetWorksheetHideMutation.id, { subUnitId, hidden });
  if ((worksheet.getTabColor() ?? "") !== sheet.tabColor)
    run(binding, SetTabColorMutation.id, { subUnitId, color: sheet.tabColor });
}

function toRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

export function drawMerges(binding: Binding, sheet: HostSheet): void {
  const worksheet = worksheetOf(binding, sheet.id);
  if (worksheet === null) return;
  const subUnitId = worksheet.getSheetId();
  const before = [...worksheet.getMergeData()];
  if (before.length > 0) run(binding, RemoveWorksheetMergeMutation.id, { subUnitId, ranges: before });
  if (sheet.merges.length > 0)
    run(binding, AddWorksheetMergeMutation.id, { subUnitId, ranges: sheet.merges.map(toRange) });
}

/** Widths and heights that differ from what the grid shows. */
export function drawSizes(binding: Binding, sheet: HostSheet): void {
  const worksheet = worksheetOf(binding, sheet.id);
  if (worksheet === null) return;
  const subUnitId = worksheet.getSheetId();
  const lastRow = worksheet.getRowCount() - 1;
  const lastColumn = worksheet.getColumnCount() - 1;
  const widths = changedSizes(sheet.columnWidths, (column) => worksheet.getColumnWidth(column));
  const heights = changedSizes(sheet.rowHeights, (row) => worksheet.getRowHeight(row));
  for (const [column, colWidth] of widths) {
    const ranges = [{ startRow: 0, endRow: lastRow, startColumn: column, endColumn: column }];
    run(binding, SetWorksheetColWidthMutation.id, { subUnitId, ranges, colWidth });
  }
  for (const [row, rowHeight] of heights) {
    const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: lastColumn }];
    run(binding, SetWorksheetRowHeightMutation.id, { subUnitId, ranges, rowHeight });
  }
}

function changedSizes(points: ReadonlyMap<number, number>, shown: (index: number) => number): [number, number][] {
  return [...points]
    .map(([index, size]): [number, number] => [index, Math.round(size * pixelsPerPoint)])
    .filter(([index, pixels]) => pixels > 0 && shown(index) !== pixels);
}

/** Frozen rows and columns, and gridlines. */
export function drawPanes(binding: Binding, sheet: HostSheet): void {
  const worksheet = worksheetOf(binding, sheet.id);
  if (worksheet === null) return;
  const subUnitId = worksheet.getSheetId();
  const wanted = freezeOf(sheet);
  const shown = worksheet.getFreeze();
  if (wanted.xSplit !== shown.xSplit || wanted.ySplit !== shown.ySplit)
    run(binding, SetFrozenMutation.id, { subUnitId, ...wanted });
  if (worksheet.hasHiddenGridlines() === sheet.showGridlines) {
    const showGridlines = sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    run(binding, ToggleGridlinesMutation.id, { subUnitId, showGridlines });
  }
}

export function drawShift(binding: Binding, hostId: string, { what, how, at, count }: Shift): void {
  const worksheet = worksheetOf(binding, hostId);
  if (worksheet === null) return;
  const isRows = what === "rows";
  const range: IRange = isRows
    ? { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 }
    : { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: at, endColumn: at + count - 1 };
  const inserted = isRows ? InsertRowMutation.id : InsertColMutation.id;
  const removed = isRows ? RemoveRowMutation.id : RemoveColMutation.id;
  run(binding, how === "inserted" ? inserted : removed, { subUnitId: worksheet.getSheetId(), range });
}

/** Brings the host's active sheet and its selection before the person's eyes. */
export function drawSelection(binding: Binding, sheet: HostSheet): void {
  const worksheet = worksheetOf(binding, sheet.id);
  if (worksheet === null) return;
  const subUnitId = worksheet.getSheetId();
  if (binding.workbook.getActiveSheet().getSheetId() !== subUnitId)
    run(binding, SetWorksheetActiveOperation.id, { subUnitId });
  const range = toRange({
    ...sheet.selection,
    bottom: Math.min(sheet.selection.bottom, worksheet.getRowCount() - 1),
    right: Math.min(sheet.selection.right, worksheet.getColumnCount() - 1),
  });
  const merge = worksheet.getMergedCell(range.startRow, range.startColumn);
  const primary = {
    ...(merge ?? { ...range, endRow: range.startRow, endColumn: range.startColumn }),
    actualRow: range.startRow,
    actualColumn: range.startColumn,
    isMerged: merge !== null && merge !== undefined,
    isMergedMainCell: merge !== null && merge !== undefined,
  };
  run(binding, SetSelectionsOperation.id, { subUnitId, selections: [{ range, primary, style: null }] });
  run(binding, ScrollToRangeOperation.id, { range });
}
