import { cellAt, type CellValue, type Sheet } from "../../../files";
import { changeFormats, type ExcelHost, type HostSheet, loadRows, mergeArea } from "../../host";

/** Puts sheets of values into a fresh host, the first in the place of its empty one. */
export function loadSheets({ book }: ExcelHost, sheets: readonly Sheet[]): void {
  sheets.forEach((sheet, index) => {
    const target = index === 0 ? book.active : book.addSheet(sheet.name, "load");
    if (index === 0) target.name = sheet.name;
    loadRows(book, target, rowsOf(sheet));
    for (const area of sheet.merges) mergeArea({ book, sheet: target, area, origin: "load" });
  });
}

function* rowsOf(sheet: Sheet): Generator<readonly CellValue[]> {
  for (let row = 0; row < sheet.height; row++) {
    yield sheet.columns.map((_, column) => cellAt(sheet, row, column));
  }
}

const plainAmount = /^-?(0|[1-9]\d{0,14})(\.\d{1,2})?$/;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** How Excel counts days: 1 is the first of January 1900. */
function daySerial(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}

/**
 * Turns the columns of a csv that hold nothing but amounts or dates into numbers with that look, as a clerk does after
 * opening one; codes of seven or five digits stay text.
 */
export function lookLikeLedger({ book }: ExcelHost, sheet: HostSheet): void {
  const used = sheet.usedArea(true);
  if (used === null) return;
  for (let column = used.left; column <= used.right; column++) {
    const values = Array.from({ length: used.bottom }, (_, index) => sheet.valueAt(index + 1, column));
    const texts = values.filter((value) => value !== null).map(String);
    const area = { top: 1, bottom: used.bottom, left: column, right: column };
    const isAmounts =
      texts.length > 0 && texts.some((one) => one.includes(".")) && texts.every((one) => plainAmount.test(one));
    const isDates = texts.length > 0 && texts.every((one) => isoDate.test(one));
    if (isAmounts)
      putNumbers(
        sheet,
        column,
        values.map((value) => (value === null ? null : Number(value))),
      );
    if (isDates)
      putNumbers(
        sheet,
        column,
        values.map((value) => serialOf(value)),
      );
    const numberFormat = isAmounts ? "#,##0.00" : isDates ? "yyyy-mm-dd" : "@";
    changeFormats({ book, sheet, area, origin: "load" }, (format) => ({ ...format, numberFormat }));
  }
  const heading = { top: 0, bottom: 0, left: used.left, right: used.right };
  changeFormats({ book, sheet, area: heading, origin: "load" }, (format) => ({
    ...format,
    bold: true,
    fill: "#E2EFDA",
    horizontal: "Center",
  }));
  fitColumns(sheet, used.right);
  sheet.frozen = { top: 0, left: 0, bottom: 0, right: 16_383 };
}

function serialOf(value: CellValue): number | null {
  const [, year, month, day] = isoDate.exec(String(value ?? "")) ?? [];
  return year === undefined ? null : daySerial(Number(year), Number(month), Number(day));
}

function putNumbers(sheet: HostSheet, column: number, values: readonly (number | null)[]): void {
  values.forEach((value, index) => sheet.column(column).setValue(index + 1, value));
}

/** Widths in points from the longest of the first rows; a Chinese sign counts as two. */
function fitColumns(sheet: HostSheet, last: number): void {
  for (let column = 0; column <= last; column++) {
    const lengths = Array.from(
      { length: 40 },
      (_, row) => String(sheet.valueAt(row, column) ?? "").replace(/[^\x20-\x7e]/g, "xx").length,
    );
    const longest = Math.min(36, Math.max(8, ...lengths));
    sheet.columnWidths.set(column, longest * 5.6 + 10);
  }
}
