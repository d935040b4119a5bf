import { type HostBook, type HostSheet, plainFormat } from "../../../src/workbench/host";

function dumpCells(book: HostBook, sheet: HostSheet): Record<string, unknown> {
  const used = sheet.usedArea(false);
  const cells: Record<string, unknown> = {};
  if (used === null) return cells;
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const format = book.formats.format(sheet.formatAt(row, column));
      const value = sheet.formulaAt(row, column) ?? sheet.valueAt(row, column);
      if (value !== null || format !== plainFormat) cells[`${String(row)},${String(column)}`] = [value, format];
    }
  }
  return cells;
}

function sorted<Value>(map: ReadonlyMap<string | number, Value>, plain?: Value): [string, Value][] {
  const entries = [...map]
    .filter(([, value]) => value !== plain)
    .map(([key, value]): [string, Value] => [String(key), value]);
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}

function dumpSheet(book: HostBook, sheet: HostSheet): unknown {
  return {
    name: sheet.name,
    id: sheet.id,
    cells: dumpCells(book, sheet),
    merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
    widths: sorted(sheet.columnWidths, 54),
    heights: sorted(sheet.rowHeights, 14.25),
    page: sheet.pageLayout,
    marks: sorted(sheet.customProperties),
    choices: sheet.validations,
    charts: sheet.charts
      .map(({ name, type, data, place, settings }) => ({ name, type, data, place, settings: sorted(settings) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    visibility: sheet.visibility,
    isProtected: sheet.protection !== null,
  };
}

/** All that a workbook holds, to be compared with another time. */
export function dumpBook(book: HostBook): unknown {
  return { sheets: book.sheets.map((sheet) => dumpSheet(book, sheet)), parts: sorted(book.customXml) };
}
