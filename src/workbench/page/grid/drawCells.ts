import type { ICellData, Worksheet } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import type { Area, HostSheet } from "../../host";
import { type Binding, fromHost, worksheetOf } from "./binding";
import { toCell } from "./cells";
import { toStyle } from "./styles";

type CellMatrix = Record<number, Record<number, ICellData>>;

/** Draws cells of the host over those of the grid: contents and formats, or formats alone, which calculates nothing. */
export function drawCells(binding: Binding, sheet: HostSheet, dirty: { area: Area; formatsOnly: boolean }): void {
  const worksheet = worksheetOf(binding, sheet.id);
  if (worksheet === null) return;
  const area = drawnPart(worksheet, sheet, dirty.area);
  if (area === null) return;
  growTo(binding, worksheet, area);
  const cellValue: CellMatrix = {};
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = area.left; column <= area.right; column++)
      cells[column] = cellOf(binding, sheet, { row, column, ...dirty });
    cellValue[row] = cells;
  }
  const target = { unitId: binding.workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
  const trigger = dirty.formatsOnly ? { trigger: SetStyleCommand.id } : {};
  binding.grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue, ...trigger }, fromHost);
}

function cellOf(
  { host, spills }: Binding,
  sheet: HostSheet,
  { row, column, formatsOnly }: { row: number; column: number; formatsOnly: boolean },
): ICellData {
  const style = { s: toStyle(host.book.formats.format(sheet.formatAt(row, column))) };
  if (formatsOnly) return style;
  const value = spills.has(sheet.id, row, column) ? null : sheet.valueAt(row, column);
  return { ...toCell(value, sheet.formulaAt(row, column)), ...style };
}

/** What of an area holds anything now, in the host or in the grid; a cleared million rows are not drawn one by one. */
function drawnPart(worksheet: Worksheet, sheet: HostSheet, area: Area): Area | null {
  const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const shown = worksheet.getCellMatrix().getDataRange();
  const bottom = Math.min(area.bottom, Math.max(used.bottom, shown.endRow));
  const right = Math.min(area.right, Math.max(used.right, shown.endColumn));
  return bottom < area.top || right < area.left ? null : { ...area, bottom, right };
}

/** Gives the grid the rows and columns an area needs, and some to spare. */
function growTo({ grid, workbook }: Binding, worksheet: Worksheet, area: Area): void {
  const target = { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
  if (worksheet.getRowCount() <= area.bottom) {
    const rowCount = area.bottom + 200;
    grid.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount }, fromHost);
  }
  if (worksheet.getColumnCount() <= area.right) {
    const columnCount = area.right + 10;
    grid.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount }, fromHost);
  }
}
