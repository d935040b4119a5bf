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
  const values = top === 0 ? column.values : column.values.slice(top);
  return { codes: Uint32Array.from({ length: values.length }, (_, row) => row), values };
}

/** One cell. */
export function cellOf(cells: CodedCells, row: number): CellValue {
  return cells.values[cells.codes[row] ?? -1] ?? null;
}

/** Rows with the same combination of codes: the group of each row, and one row of each group. */
export interface RowGroups {
  readonly groupOf: Uint32Array;
  readonly firstRow: readonly number[];
}

interface Coded {
  readonly codes: Uint32Array;
  readonly values: readonly unknown[];
}

/** Groups rows by the codes of several columns, column by column; groups stand in the order of their first row. */
export function groupRows(columns: readonly Coded[], size: number): RowGroups {
  let groupOf = new Uint32Array(size);
  let count = 1;
  for (const { codes, values } of columns) {
    if (values.length > 1) ({ codes: groupOf, count } = pair({ codes: groupOf, count }, codes, values.length));
  }
  const firstRow = new Array<number>(size === 0 ? 0 : count).fill(-1);
  for (let row = size - 1; row >= 0; row -= 1) firstRow[groupOf[row] ?? 0] = row;
  return { groupOf, firstRow };
}

interface Numbered {
  readonly codes: Uint32Array<ArrayBuffer>;
  readonly count: number;
}

const largestTable = 1 << 22;

/** Numbers the pairs of two codes: by a plain table where it is small, by a map where it is not. */
function pair(left: Numbered, right: Uint32Array, rightCount: number): Numbered {
  const codes = new Uint32Array(left.codes.length);
  if (left.count * rightCount > largestTable) return pairByMap(left, right, { rightCount, codes });
  const table = new Uint32Array(left.count * rightCount);
  let count = 0;
  for (let row = 0; row < codes.length; row += 1) {
    const key = (left.codes[row] ?? 0) * rightCount + (right[row] ?? 0);
    let code = table[key] ?? 0;
    if (code === 0) table[key] = code = count += 1;
    codes[row] = code - 1;
  }
  return { codes, count };
}

function pairByMap(
  left: Numbered,
  right: Uint32Array,
  { rightCount, codes }: { rightCount: number; codes: Uint32Array<ArrayBuffer> },
): Numbered {
  const known = new Map<number, number>();
  for (let row = 0; row < codes.length; row += 1) {
    const key = (left.codes[row] ?? 0) * rightCount + (right[row] ?? 0);
    let code = known.get(key);
    if (code === undefined) known.set(key, (code = known.size));
    codes[row] = code;
  }
  return { codes, count: known.size };
}
