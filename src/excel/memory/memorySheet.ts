import type { CellValue } from "../../files";
import type { GridValue } from "../plannedGrid";
import type { CellBlock } from "../workbook";

/** One sheet kept in memory: values row by row, and the marks of the plan it was written from. */
export interface MemorySheet {
  readonly id: string;
  name: string;
  plan: string | null;
  period: string | null;
  layout: string | null;
  rows: CellValue[][];
  isProtected: boolean;
  isHidden: boolean;
}

export function cellOf(sheet: MemorySheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

export function setCell(sheet: MemorySheet, cell: { row: number; column: number }, value: CellValue): void {
  while (sheet.rows.length <= cell.row) sheet.rows.push([]);
  const row = sheet.rows[cell.row] ?? [];
  while (row.length <= cell.column) row.push(null);
  row[cell.column] = value === "" ? null : value;
}

export function blockOf(sheet: MemorySheet, { row, column, height, width }: CellBlock): CellValue[][] {
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_unused, across) => cellOf(sheet, row + down, column + across)),
  );
}

/** What an error value or a truth value is compared as: only a plan's own values can be equal to it. */
export function asGrid(rows: readonly (readonly CellValue[])[]): readonly (readonly GridValue[])[] {
  return rows.map((row) =>
    row.map((cell) =>
      typeof cell === "number" || typeof cell === "string" ? cell : cell === null ? null : String(cell),
    ),
  );
}

/** Rows and columns from A1 to the last value. */
export function extentOf(sheet: MemorySheet): { readonly height: number; readonly width: number } {
  let height = 0;
  let width = 0;
  sheet.rows.forEach((row, index) => {
    const last = row.findLastIndex((cell) => cell !== null);
    if (last < 0) return;
    height = index + 1;
    width = Math.max(width, last + 1);
  });
  return { height, width };
}

export function insertRows(sheet: MemorySheet, at: number, count: number): void {
  while (sheet.rows.length < at) sheet.rows.push([]);
  sheet.rows.splice(at, 0, ...Array.from({ length: count }, (): CellValue[] => []));
}

export function insertColumns(sheet: MemorySheet, at: number, count: number): void {
  for (const row of sheet.rows) {
    if (row.length > at) row.splice(at, 0, ...new Array<CellValue>(count).fill(null));
  }
}

export function copySheet(sheet: MemorySheet): MemorySheet {
  return { ...sheet, rows: sheet.rows.map((row) => [...row]) };
}
