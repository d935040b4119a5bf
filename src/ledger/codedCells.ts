import type { CellValue, SheetColumn } from "../files";

/** The cells of one column below the heading, each different value held once: `values[codes[row]]`. */
export interface CodedCells {
  readonly codes: Uint32Array;
  readonly values: readonly CellValue[];
}

/**
 * A column's cells from `top` (zero-based) downwards, coded anew in the order they occur: what stands only in the rows
 * above, and what stands nowhere, has no code.
 */
export function codeCells(column: SheetColumn, top: number): CodedCells {
  return column.kind === "coded" ? recode(column, top) : codePlain(column.values, top);
}

function recode(column: SheetColumn & { readonly kind: "coded" }, top: number): CodedCells {
  const codes = new Uint32Array(Math.max(0, column.codes.length - top));
  const codeOf = new Uint32Array(column.values.length);
  const values: CellValue[] = [];
  for (let row = 0; row < codes.length; row += 1) {
    const old = column.codes[row + top] ?? 0;
    let code = codeOf[old] ?? 0;
    if (code === 0) {
      code = values.push(column.values[old] ?? null);
      codeOf[old] = code;
    }
    codes[row] = code - 1;
  }
  return { codes, values };
}

function codePlain(cells: readonly CellValue[], top: number): CodedCells {
  const codes = new Uint32Array(Math.max(0, cells.length - top));
  const known = new Map<CellValue, number>();
  const values: CellValue[] = [];
  for (let row = 0; row < codes.length; row += 1) {
    const value = cells[row + top] ?? null;
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
  if (column.kind === "coded") return recode(column, top);
  const codes = new Uint32Array(Math.max(0, column.values.length - top));
  for (let row = 0; row < codes.length; row += 1) codes[row] = row + top;
  return { codes, values: column.values };
}

/** One cell. */
export function cellOf(cells: CodedCells, row: number): CellValue {
  return cells.values[cells.codes[row] ?? -1] ?? null;
}
