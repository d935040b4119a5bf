import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import { type HostBook, type HostSheet, standardHeight, standardWidth } from "../../host";
import { toCell } from "./cells";
import { baseStyle, pixelsPerPoint, toStyle } from "./styles";

/** Rows and columns the grid shows beyond what a sheet uses. */
const spare = { rows: 200, columns: 10 };
const least = { rows: 1000, columns: 26 };

/** The host's workbook as one piece of data for the grid: the way to show a big sheet at once. */
export function toSnapshot(book: HostBook, id: string): IWorkbookData {
  const sheets = book.sheets.map((sheet) => toSheetSnapshot(sheet));
  return {
    id,
    name: "工作簿1",
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: stylesOf(book, book.sheets),
    defaultStyle: baseStyle,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** Each format of some sheets once; cells name it by its number. */
export function stylesOf(book: HostBook, sheets: readonly HostSheet[]): Record<string, IStyleData> {
  const used = new Set<number>();
  for (const sheet of sheets) {
    for (const column of sheet.columns) {
      for (let row = column.lastFormatted(); row >= 0; row--) used.add(column.formatAt(row));
    }
  }
  return Object.fromEntries([...used].map((number) => [styleId(number), toStyle(book.formats.format(number))]));
}

function styleId(format: number): string {
  return `format${String(format)}`;
}

/** One sheet with its cells, sizes and merges. Styles are named, and must stand in the workbook's. */
export function toSheetSnapshot(sheet: HostSheet): IWorksheetData {
  const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freezeOf(sheet),
    rowCount: Math.max(least.rows, used.bottom + 1 + spare.rows),
    columnCount: Math.max(least.columns, used.right + 1 + spare.columns),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: Math.round(standardWidth * pixelsPerPoint),
    defaultRowHeight: Math.round(standardHeight * pixelsPerPoint),
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      endRow: bottom,
      startColumn: left,
      endColumn: right,
    })),
    cellData: cellsOf(sheet),
    rowData: sizes(sheet.rowHeights, sheet.hiddenRows, "h"),
    columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, "w"),
    defaultStyle: baseStyle,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** How many rows above and columns left of the cells stay when scrolling. */
export function freezeOf(sheet: HostSheet): IWorksheetData["freeze"] {
  if (sheet.frozen === null) return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const { bottom, right } = sheet.frozen;
  const ySplit = bottom < 1_048_575 ? bottom + 1 : 0;
  const xSplit = right < 16_383 ? right + 1 : 0;
  return { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 };
}

function cellsOf(sheet: HostSheet): IWorksheetData["cellData"] {
  const rows: Record<number, Record<number, ICellData>> = {};
  sheet.columns.forEach((column, index) => {
    const last = Math.max(column.usedRows()?.last ?? -1, column.lastFormatted());
    for (let row = 0; row <= last; row++) {
      const value = column.valueAt(row);
      const formula = column.formulaAt(row);
      const format = column.formatAt(row);
      if (value === null && formula === null && format === 0) continue;
      (rows[row] ??= {})[index] = leanCell(toCell(value, formula), format);
    }
  });
  return rows;
}

/**
 * Without the nulls, which only matter when something stood there before. Chinese text goes without its kind: the grid
 * tries to read every cell marked as text as a date each time it is drawn, and sees by itself that this is text.
 */
function leanCell({ v, t, f }: ICellData, format: number): ICellData {
  const isPlainlyText = typeof v === "string" && /[\u2E80-\uFFEF]/.test(v);
  return {
    ...(v === null || v === undefined ? {} : { v }),
    ...(v === null || v === undefined || isPlainlyText ? {} : { t: t ?? null }),
    ...(f === null || f === undefined ? {} : { f }),
    ...(format === 0 ? {} : { s: styleId(format) }),
  };
}

function sizes(
  given: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  key: "h" | "w",
): Record<number, Record<string, number>> {
  const out: Record<number, Record<string, number>> = {};
  for (const [index, points] of given)
    out[index] = { [key]: Math.round(points * pixelsPerPoint), ...(key === "h" ? { ia: 0 } : {}) };
  for (const index of hidden) out[index] = { ...out[index], hd: 1 };
  return out;
}
