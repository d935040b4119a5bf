import { HostError } from "../hostError";
import { excelLimits } from "../limits";
import { addressOf, type Area, cellCountOf, heightOf, quotedName, widthOf } from "../model/area";
import { changeFormats, writeValues } from "../model/edit";
import { toWireValue, valueTypeOf } from "../model/input";
import { displayText } from "../model/displayText";
import { type HostSheet, standardHeight, standardWidth } from "../model/sheet";
import { boolean, text } from "./remote";
import type { RangePlace, Session } from "./session";

function matrix<Value>(area: Area, cell: (row: number, column: number) => Value): Value[][] | null {
  if (cellCountOf(area) > excelLimits.cellsRead) return null;
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Value[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(cell(row, column));
    rows.push(cells);
  }
  return rows;
}

function sum(first: number, last: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index++) total += size(index);
  return total;
}

/** Points from the sheet's corner; whole rows and columns are not measured cell by cell. */
function measures(sheet: HostSheet, area: Area): Record<string, () => number> {
  const height = (row: number): number => sheet.rowHeights.get(row) ?? standardHeight;
  const width = (column: number): number => sheet.columnWidths.get(column) ?? standardWidth;
  return {
    Top: () => sum(0, area.top - 1, height),
    Left: () => sum(0, area.left - 1, width),
    Height: () => sum(area.top, area.bottom, height),
    Width: () => sum(area.left, area.right, width),
  };
}

export function rangeGetters({ book }: Session, { sheet, area }: RangePlace): Record<string, () => unknown> {
  const formatAt = (row: number, column: number) => book.formats.format(sheet.formatAt(row, column));
  const formulaAt = (row: number, column: number) =>
    sheet.formulaAt(row, column) ?? toWireValue(sheet.valueAt(row, column));
  return {
    Address: () => `${quotedName(sheet.name)}!${addressOf(area)}`,
    RowIndex: () => area.top,
    ColumnIndex: () => area.left,
    RowCount: () => heightOf(area),
    ColumnCount: () => widthOf(area),
    CellCount: () => (cellCountOf(area) > 2 ** 31 - 1 ? -1 : cellCountOf(area)),
    Values: () => matrix(area, (row, column) => toWireValue(sheet.valueAt(row, column))),
    ValueTypes: () => matrix(area, (row, column) => valueTypeOf(sheet.valueAt(row, column))),
    Formulas: () => matrix(area, formulaAt),
    Text: () =>
      matrix(area, (row, column) => displayText(sheet.valueAt(row, column), formatAt(row, column).numberFormat)),
    NumberFormat: () => matrix(area, (row, column) => formatAt(row, column).numberFormat),
    RowHidden: () => sheet.hiddenRows.has(area.top),
    ColumnHidden: () => sheet.hiddenColumns.has(area.left),
    IsEntireRow: () => area.left === 0 && area.right === excelLimits.columns - 1,
    IsEntireColumn: () => area.top === 0 && area.bottom === excelLimits.rows - 1,
    ...measures(sheet, area),
  };
}

export function rangeSetters({ book }: Session, { sheet, area }: RangePlace): Record<string, (value: unknown) => void> {
  const target = { book, sheet, area, origin: "addin" } as const;
  const hide = (hidden: Set<number>, lines: readonly [number, number], isHidden: boolean): void => {
    for (let line = lines[0]; line <= lines[1]; line++) {
      if (isHidden) hidden.add(line);
      else hidden.delete(line);
    }
    book.bookWrite(0);
    book.tell({ kind: "sizes", sheetId: sheet.id });
  };
  return {
    Values: (value) => writeValues(target, value),
    Formulas: (value) => writeValues(target, value),
    NumberFormat: (value) => {
      const rows = formatRows(area, value);
      changeFormats(target, (format, row, column) => {
        const numberFormat = rows(row - area.top, column - area.left);
        return numberFormat === null ? format : { ...format, numberFormat };
      });
    },
    RowHidden: (value) => hide(sheet.hiddenRows, [area.top, area.bottom], boolean(value)),
    ColumnHidden: (value) => hide(sheet.hiddenColumns, [area.left, area.right], boolean(value)),
  };
}

function formatRows(area: Area, value: unknown): (down: number, across: number) => string | null {
  if (!Array.isArray(value)) return () => text(value);
  const rows: unknown[] = value;
  const fits =
    rows.length === heightOf(area) && rows.every((row) => Array.isArray(row) && row.length === widthOf(area));
  if (!fits) throw new HostError("InvalidArgument", "The size of the input doesn't match that of the range.");
  return (down, across) => {
    const row = rows[down];
    const cell: unknown = Array.isArray(row) ? row[across] : null;
    return cell === null ? null : text(cell);
  };
}
