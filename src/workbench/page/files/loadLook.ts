import type { Cell, Sheet, Workbook } from "hucre/xlsx";
import type { ExcelHost, HostBook, HostSheet } from "../../host";
import { readStyle } from "./xlsxStyles";

/** A column's width in a file counts digits; the host's points: seven pixels a digit and five to spare, at 96 dpi. */
export function pointsOfWidth(digits: number): number {
  return (digits * 7 + 5) * 0.75;
}

export function widthOfPoints(points: number): number {
  return Math.max(0, (points / 0.75 - 5) / 7);
}

/** Gives sheets whose values are loaded the formulas, looks, sizes and panes the file holds. */
export function loadLook({ book }: ExcelHost, { sheets, themeColors = [], activeSheet = 0 }: Workbook): void {
  const numberOf = new Map<string, number>();
  const formatNumber = (style: NonNullable<Cell["style"]>): number => {
    const key = JSON.stringify(style);
    const known = numberOf.get(key) ?? book.formats.numberFor(readStyle(style, themeColors));
    numberOf.set(key, known);
    return known;
  };
  for (const given of sheets) {
    const sheet = book.findSheet(given.name);
    if (sheet === null) continue;
    loadCells(sheet, given, formatNumber);
    loadSizes(sheet, given);
    loadPanes(book, sheet, given);
  }
  const shown = book.findSheet(sheets[activeSheet]?.name ?? "");
  if (shown?.visibility === "Visible") book.activate(shown);
}

function loadCells(
  sheet: HostSheet,
  { cells }: Sheet,
  formatNumber: (style: NonNullable<Cell["style"]>) => number,
): void {
  for (const [key, cell] of cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (cell.formula !== undefined && cell.formula !== "") {
      sheet.column(column).setFormula(row, `=${cell.formula}`, sheet.valueAt(row, column));
    }
    if (cell.style !== undefined) sheet.column(column).setFormat(row, formatNumber(cell.style));
  }
}

function loadSizes(sheet: HostSheet, { columns, rowDefs }: Sheet): void {
  (columns ?? []).forEach(({ width, hidden }, column) => {
    if (width !== undefined) sheet.columnWidths.set(column, pointsOfWidth(width));
    if (hidden === true) sheet.hiddenColumns.add(column);
  });
  for (const [row, { height, hidden }] of rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (hidden === true) sheet.hiddenRows.add(row);
  }
}

function loadPanes(book: HostBook, sheet: HostSheet, { freezePane, view, hidden, veryHidden }: Sheet): void {
  const rows = freezePane?.rows ?? 0;
  const columns = freezePane?.columns ?? 0;
  if (rows > 0 || columns > 0) {
    sheet.frozen = {
      top: 0,
      left: 0,
      bottom: rows > 0 ? rows - 1 : 1_048_575,
      right: columns > 0 ? columns - 1 : 16_383,
    };
  }
  sheet.showGridlines = view?.showGridLines !== false;
  sheet.tabColor = view?.tabColor?.rgb === undefined ? "" : `#${view.tabColor.rgb.slice(-6).toUpperCase()}`;
  if (sheet.id === book.activeId && (hidden === true || veryHidden === true)) return;
  sheet.visibility = veryHidden === true ? "VeryHidden" : hidden === true ? "Hidden" : "Visible";
}
