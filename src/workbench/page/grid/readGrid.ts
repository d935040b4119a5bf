import type { Worksheet } from "@univerjs/core";
import type { CellValue } from "../../../files";
import { type Area, HostError, type HostSheet, plainFormat, standardHeight, standardWidth } from "../../host";
import type { Binding } from "./binding";
import { fromCell } from "./cells";
import { fromStyle, pixelsPerPoint } from "./styles";

interface Pair {
  readonly worksheet: Worksheet;
  readonly sheet: HostSheet;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Refuses what a protected sheet refuses: a change of a locked cell. */
export function refuseLocked({ host }: Binding, sheet: HostSheet, cells: readonly CellPlace[]): void {
  if (sheet.protection === null) return;
  const isLocked = cells.some(({ row, column }) => host.book.formats.format(sheet.formatAt(row, column)).locked);
  if (isLocked) throw new HostError("AccessDenied", "The cell is on a protected sheet.");
}

/** Takes value and formula of a cell of the grid over into the host. True when they differ from what the host had. */
export function readCell({ grid, workbook }: Binding, { worksheet, sheet }: Pair, { row, column }: CellPlace): boolean {
  const value = fromCell(worksheet.getCellRaw(row, column));
  const given = grid.formulas.getFormulaStringByCell(row, column, worksheet.getSheetId(), workbook.getUnitId());
  const formula = given === undefined || given === "" ? null : given;
  if (formula === sheet.formulaAt(row, column) && isSameValue(value, sheet.valueAt(row, column))) return false;
  if (formula === null) sheet.column(column).setValue(row, value);
  else sheet.column(column).setFormula(row, formula, value);
  return true;
}

/** Error values are equal by their text. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  const shown = (value: CellValue): CellValue => (typeof value === "object" && value !== null ? value.text : value);
  return typeof one === typeof other && shown(one) === shown(other);
}

/** Takes the look of a cell over. True when it differs from what the host had. */
export function readFormat({ host }: Binding, { worksheet, sheet }: Pair, { row, column }: CellPlace): boolean {
  const { formats } = host.book;
  const before = sheet.formatAt(row, column);
  const raw = worksheet.getCellRaw(row, column);
  const hasOwn = raw?.s !== undefined && raw.s !== null;
  const format = hasOwn ? fromStyle(worksheet.getComposedCellStyle(row, column), formats.format(before)) : plainFormat;
  const after = formats.numberFor(format);
  if (after === before) return false;
  sheet.column(column).setFormat(row, after);
  return true;
}

export function readMerges({ worksheet, sheet }: Pair): void {
  sheet.merges = worksheet.getMergeData().map(({ startRow, endRow, startColumn, endColumn }) => ({
    top: startRow,
    bottom: endRow,
    left: startColumn,
    right: endColumn,
  }));
}

/** Takes over widths, heights, and hidden rows and columns, of the part of the sheet that is used or was sized. */
export function readSizes({ worksheet, sheet }: Pair): void {
  const columns = worksheet.getColumnManager().getColumnData();
  const rows = worksheet.getRowManager().getRowData();
  const width = Math.round(standardWidth * pixelsPerPoint);
  const height = Math.round(standardHeight * pixelsPerPoint);
  sheet.columnWidths = sized(indexesOf(columns), (column) => worksheet.getColumnWidth(column), width);
  sheet.rowHeights = sized(indexesOf(rows), (row) => worksheet.getRowHeight(row), height);
  sheet.hiddenColumns = new Set(indexesOf(columns).filter((column) => !worksheet.getColVisible(column)));
  sheet.hiddenRows = new Set(indexesOf(rows).filter((row) => !worksheet.getRowRawVisible(row)));
}

function indexesOf(data: object): number[] {
  return Object.keys(data).map(Number);
}

function sized(indexes: readonly number[], pixels: (index: number) => number, usual: number): Map<number, number> {
  const sizes = indexes.map((index) => [index, pixels(index)] as const);
  return new Map(
    sizes.filter(([, size]) => size > 0 && size !== usual).map(([index, size]) => [index, size / pixelsPerPoint]),
  );
}

export function readPanes({ worksheet, sheet }: Pair): void {
  const { xSplit, ySplit } = worksheet.getFreeze();
  const bottom = ySplit > 0 ? ySplit - 1 : 1_048_575;
  const right = xSplit > 0 ? xSplit - 1 : 16_383;
  sheet.frozen = xSplit > 0 || ySplit > 0 ? { top: 0, left: 0, bottom, right } : null;
  sheet.showGridlines = !worksheet.hasHiddenGridlines();
}

/** Everything the grid holds on a sheet, cell by cell: for a sheet the person copied or brought back. */
export function cellsOf(worksheet: Worksheet): CellPlace[] {
  const cells: CellPlace[] = [];
  worksheet.getCellMatrix().forValue((row, column) => {
    cells.push({ row, column });
  });
  return cells;
}

/** The area a list of cells spans. */
export function areaOf(cells: readonly CellPlace[]): Area {
  let area: Area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    area = {
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    };
  }
  return area;
}
