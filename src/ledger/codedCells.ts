import type { CellValue, SheetColumn } from "../files";

/** The cells of one column below the heading: `values[codes[row]]`. A coded sheet column is looked at, not copied. */
export interface CodedCells {
  readonly codes: Uint32Array;
  readonly values: readonly CellValue[];
  /** 0 for values that stand in the heading and title rows alone, which share the dictionary, and for blanks nowhere. */
  readonly isUsed: Uint8Array;
}

/** A dictionary's first value is the blank, whether or not any row has one. */
const blankCode = 0;

/** A column's cells from `top` (zero-based) downwards, each different value held once. */
export function codeCells(column: SheetColumn, top: number): CodedCells {
  if (column.kind === "plain") return codePlain(column.values, top);
  const codes = column.codes.subarray(top);
  const isUsed = new Uint8Array(column.values.length).fill(1);
  for (const code of new Set([blankCode, ...column.codes.subarray(0, top)])) {
    if (code < isUsed.length) isUsed[code] = codes.includes(code) ? 1 : 0;
  }
  return { codes, values: column.values, isUsed };
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
  return { codes, values, isUsed: new Uint8Array(values.length).fill(1) };
}

/** One cell. */
export function cellOf(cells: CodedCells, row: number): CellValue {
  return cells.values[cells.codes[row] ?? -1] ?? null;
}
