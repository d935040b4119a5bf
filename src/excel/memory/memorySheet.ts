import type { CellValue } from "../../files";
import type { DrawnChart } from "../charts";
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
  /** Formulas by "row column"; their values stand in `rows`. */
  formulas: Map<string, string>;
  /** Names of all charts. */
  chartNames: readonly string[];
  /** Our charts by their marks; the clerk may have deleted the chart itself. */
  drawn: readonly DrawnChart[];
  isProtected: boolean;
  isHidden: boolean;
}

export function cellOf(sheet: MemorySheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

/** Sets a value; a formula that stood there goes. */
export function setCell(sheet: MemorySheet, cell: { row: number; column: number }, value: CellValue): void {
  sheet.formulas.delete(formulaKey(cell));
  while (sheet.rows.length <= cell.row) sheet.rows.push([]);
  const row = sheet.rows[cell.row] ?? [];
  while (row.length <= cell.column) row.push(null);
  row[cell.column] = value === "" ? null : value;
}

/** Where a formula is kept. */
export function formulaKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)} ${String(column)}`;
}

/** Sets a formula and the value it shows. */
export function setFormula(
  sheet: MemorySheet,
  cell: { row: number; column: number },
  { formula, value }: { readonly formula: string; readonly value: CellValue },
): void {
  setCell(sheet, cell, value);
  sheet.formulas.set(formulaKey(cell), formula);
}

/** Every formula with its cell and the value it shows. */
export function formulasOf(
  sheet: MemorySheet,
): readonly { readonly row: number; readonly column: number; readonly formula: string; readonly value: CellValue }[] {
  return [...sheet.formulas].map(([key, formula]) => {
    const [row = 0, column = 0] = key.split(" ").map(Number);
    return { row, column, formula, value: cellOf(sheet, row, column) };
  });
}

function moveFormulas(sheet: MemorySheet, moved: (cell: { row: number; column: number }) => string): void {
  sheet.formulas = new Map(
    formulasOf(sheet).map(({ row, column, formula }): [string, string] => [moved({ row, column }), formula]),
  );
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
  moveFormulas(sheet, ({ row, column }) => formulaKey({ row: row < at ? row : row + count, column }));
  while (sheet.rows.length < at) sheet.rows.push([]);
  sheet.rows.splice(at, 0, ...Array.from({ length: count }, (): CellValue[] => []));
}

export function deleteRows(sheet: MemorySheet, at: number, count: number): void {
  for (const { row, column } of formulasOf(sheet)) {
    if (row >= at && row < at + count) sheet.formulas.delete(formulaKey({ row, column }));
  }
  moveFormulas(sheet, ({ row, column }) => formulaKey({ row: row < at ? row : row - count, column }));
  sheet.rows.splice(at, count);
}

export function insertColumns(sheet: MemorySheet, at: number, count: number): void {
  moveFormulas(sheet, ({ row, column }) => formulaKey({ row, column: column < at ? column : column + count }));
  for (const row of sheet.rows) {
    if (row.length > at) row.splice(at, 0, ...new Array<CellValue>(count).fill(null));
  }
}

export function copySheet(sheet: MemorySheet): MemorySheet {
  return { ...sheet, rows: sheet.rows.map((row) => [...row]), formulas: new Map(sheet.formulas) };
}
