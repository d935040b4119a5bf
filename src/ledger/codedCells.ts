import type { CellValue, SheetColumn } from "../files";

/** The cells of one column below the heading, each different value held once: `values[codes[row]]`. */
export interface CodedCells {
  readonly codes: Uint32Array;
  readonly values: readonly CellValue[];
}

/** A column's cells from `top` (zero-based) downwards, coded. */
export function codeCells(column: SheetColumn, top: number): CodedCells {
  if (column.kind === "coded") return { codes: column.codes.subarray(top), values: column.values };
  const codes = new Uint32Array(Math.max(0, column.values.length - top));
  const known = new Map<CellValue, number>();
  const values: CellValue[] = [];
  for (let row = 0; row < codes.length; row += 1) {
    const value = column.values[row + top] ?? null;
    let code = known.get(value);
    if (code === undefined) {
      code = values.push(value) - 1;
      known.set(value, code);
    }
    codes[row] = code;
  }
  return { codes, values };
}

/** A column's cells with one code per row where they are too varied to be worth a dictionary (vouchers, summaries). */
export function numberCells(column: SheetColumn, top: number): CodedCells {
  if (column.kind === "coded") return { codes: column.codes.subarray(top), values: column.values };
  const codes = new Uint32Array(Math.max(0, column.values.length - top));
  for (let row = 0; row < codes.length; row += 1) codes[row] = row + top;
  return { codes, values: column.values };
}

/** One cell. */
export function cellOf(cells: CodedCells, row: number): CellValue {
  return cells.values[cells.codes[row] ?? -1] ?? null;
}
