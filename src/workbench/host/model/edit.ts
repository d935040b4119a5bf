import type { CellValue } from "../../../files";
import { HostError } from "../hostError";
import { excelLimits } from "../limits";
import { type Area, cellCountOf, heightOf, intersect, widthOf } from "./area";
import type { HostBook } from "./book";
import type { Origin, ValueDetail } from "./change";
import type { CellFormat } from "./format";
import { parseInput } from "./input";
import type { HostSheet } from "./sheet";

/** Where an action writes and on whose behalf. */
export interface Target {
  readonly book: HostBook;
  readonly sheet: HostSheet;
  readonly area: Area;
  readonly origin: Origin;
}

function refuseLocked({ book, sheet, area, origin }: Target): void {
  if (sheet.protection === null || origin === "load") return;
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      if (book.formats.format(sheet.formatAt(row, column)).locked) {
        throw new HostError("AccessDenied", "The cell is on a protected sheet.");
      }
    }
  }
}

/** Refuses any change but to cells when the sheet is protected. */
export function refuseProtected(sheet: HostSheet): void {
  if (sheet.protection !== null) throw new HostError("AccessDenied", "The sheet is protected.");
}

/** True for a cell under a merge that is not its first. */
function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      row >= merge.top &&
      row <= merge.bottom &&
      column >= merge.left &&
      column <= merge.right &&
      (row !== merge.top || column !== merge.left),
  );
}

function writeCell({ book, sheet }: Target, cell: { row: number; column: number }, given: unknown): void {
  const column = sheet.column(cell.column);
  const format = book.formats.format(column.formatAt(cell.row));
  const input = parseInput(given, format.numberFormat);
  if (input.kind === "value") column.setValue(cell.row, input.value);
  else column.setFormula(cell.row, input.formula, book.calculate(input.formula, sheet, cell));
}

/**
 * Writes a matrix of values or formulas over an area of the same size; null leaves a cell as it is. A single value is
 * written to every cell, as the API does. Raises one event for the whole.
 */
export function writeValues(target: Target, given: unknown): void {
  const { book, sheet, area, origin } = target;
  const rows = matrixFor(area, given);
  refuseLocked(target);
  const before = sheet.valueAt(area.top, area.left);
  const merges = sheet.mergesIn(area);
  let written = 0;
  rows.forEach((cells, down) => {
    cells.forEach((value, across) => {
      if (value === null || isCovered(merges, area.top + down, area.left + across)) return;
      writeCell(target, { row: area.top + down, column: area.left + across }, value);
      written++;
    });
  });
  if (origin === "addin") book.bookWrite(written);
  const detail = cellCountOf(area) === 1 ? { before, after: sheet.valueAt(area.top, area.left) } : null;
  tellValues(target, detail);
}

function matrixFor(area: Area, given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) {
    const row = new Array<unknown>(widthOf(area)).fill(given);
    return new Array<readonly unknown[]>(heightOf(area)).fill(row);
  }
  const rows: unknown[][] = given.map((row: unknown) => (Array.isArray(row) ? row : []));
  const fits = rows.length === heightOf(area) && rows.every((row) => row.length === widthOf(area));
  if (!fits) {
    const message =
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
    throw new HostError("InvalidArgument", message);
  }
  return rows;
}

export function tellValues({ book, sheet, area, origin }: Target, detail: ValueDetail | null): void {
  book.tell({ kind: "values", sheetId: sheet.id, area, origin, detail });
}

export type Cleared = "All" | "Contents" | "Formats";

/** Empties cells, their formats, or both, inside what the sheet uses. */
export function clearArea(target: Target, what: Cleared): void {
  const { book, sheet, area, origin } = target;
  refuseLocked({ ...target, area: usedPart(sheet, area) });
  let cleared = 0;
  const part = usedPart(sheet, area);
  for (let column = part.left; column <= part.right; column++) {
    for (let row = part.top; row <= part.bottom; row++) {
      if (what !== "Formats") sheet.column(column).setValue(row, null);
      if (what !== "Contents") sheet.column(column).setFormat(row, 0);
      cleared++;
    }
  }
  if (origin === "addin") book.bookWrite(what === "Formats" ? 0 : cleared);
  if (what === "All") sheet.merges = sheet.merges.filter((merge) => intersect(merge, area) === null);
  if (what === "Formats") book.tell({ kind: "formats", sheetId: sheet.id, area, origin });
  else tellValues(target, null);
}

function usedPart(sheet: HostSheet, area: Area): Area {
  const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return intersect(area, used) ?? { ...area, bottom: area.top, right: area.left };
}

/**
 * Formats of whole columns, rows or the whole sheet reach as far as the sheet is used, and at least over the first
 * screens: cells further out keep the plain format, which Excel would change as well.
 */
function workable(sheet: HostSheet, area: Area): Area {
  const used = sheet.usedArea(false);
  const isWholeColumn = area.top === 0 && area.bottom === excelLimits.rows - 1;
  const isWholeRow = area.left === 0 && area.right === excelLimits.columns - 1;
  return {
    ...area,
    bottom: isWholeColumn ? Math.max(used?.bottom ?? 0, 999) : area.bottom,
    right: isWholeRow ? Math.max(used?.right ?? 0, 51) : area.right,
  };
}

/** Changes the format of every cell of an area: `change` gives the new one from the old. */
export function changeFormats(
  target: Target,
  change: (format: CellFormat, row: number, column: number) => CellFormat,
): void {
  const { book, sheet, origin } = target;
  const area = workable(sheet, target.area);
  if (origin !== "load") refuseProtected(sheet);
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      const format = book.formats.format(sheet.formatAt(row, column));
      sheet.column(column).setFormat(row, book.formats.numberFor(change(format, row, column)));
    }
  }
  if (origin === "addin") book.bookWrite(0);
  book.tell({ kind: "formats", sheetId: sheet.id, area, origin });
}

export function mergeArea(target: Target): void {
  const { book, sheet, area, origin } = target;
  if (origin !== "load") refuseProtected(sheet);
  sheet.merges = [...sheet.merges.filter((merge) => intersect(merge, area) === null), area];
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      if (row !== area.top || column !== area.left) sheet.column(column).setValue(row, null);
    }
  }
  if (origin === "addin") book.bookWrite(0);
  book.tell({ kind: "merges", sheetId: sheet.id });
}

export function unmergeArea({ book, sheet, area, origin }: Target): void {
  if (origin !== "load") refuseProtected(sheet);
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, area) === null);
  if (origin === "addin") book.bookWrite(0);
  book.tell({ kind: "merges", sheetId: sheet.id });
}

/** Values of an area, row by row. */
export function valuesOf(sheet: HostSheet, area: Area): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: CellValue[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(sheet.valueAt(row, column));
    rows.push(cells);
  }
  return rows;
}
