/** Rows with the same combination of codes: the group of each row, and one row of each group. */
export interface RowGroups {
  readonly groupOf: Uint32Array;
  readonly firstRow: readonly number[];
}

/** A column whose values are numbered: `values[codes[row]]`. */
export interface Coded {
  readonly codes: Uint32Array;
  readonly values: readonly unknown[];
}

/** Groups rows by the codes of several columns, column by column; groups stand in the order of their first row. */
export function groupRows(columns: readonly Coded[], size: number): RowGroups {
  let grouped: Numbered | null = null;
  for (const { codes, values } of columns) {
    if (values.length <= 1) continue;
    grouped = grouped === null ? numberCodes(codes, values.length) : pair(grouped, codes, values.length);
  }
  if (grouped === null) return { groupOf: new Uint32Array(size), firstRow: size === 0 ? [] : [0] };
  return { groupOf: grouped.codes, firstRow: grouped.firstRow };
}

interface Numbered {
  readonly codes: Uint32Array<ArrayBuffer>;
  readonly firstRow: readonly number[];
}

/** The codes of one column, numbered in the order they occur: codes that never occur make no group. */
function numberCodes(column: Uint32Array, different: number): Numbered {
  const codes = new Uint32Array(column.length);
  const table = new Uint32Array(different);
  const firstRow: number[] = [];
  for (let row = 0; row < codes.length; row += 1) {
    const key = column[row] ?? 0;
    let code = table[key] ?? 0;
    if (code === 0) table[key] = code = firstRow.push(row);
    codes[row] = code - 1;
  }
  return { codes, firstRow };
}

const largestTable = 1 << 22;

/** Numbers the pairs of two codes in place of the left ones: by a plain table where it is small, else by a map. */
function pair(left: Numbered, right: Uint32Array, rightCount: number): Numbered {
  const { codes } = left;
  const size = left.firstRow.length * rightCount;
  if (size > largestTable && size > codes.length * 4) return pairByMap(codes, right, rightCount);
  const table = new Uint32Array(size);
  const firstRow: number[] = [];
  for (let row = 0; row < codes.length; row += 1) {
    const key = (codes[row] ?? 0) * rightCount + (right[row] ?? 0);
    let code = table[key] ?? 0;
    if (code === 0) table[key] = code = firstRow.push(row);
    codes[row] = code - 1;
  }
  return { codes, firstRow };
}

function pairByMap(codes: Uint32Array<ArrayBuffer>, right: Uint32Array, rightCount: number): Numbered {
  const known = new Map<number, number>();
  const firstRow: number[] = [];
  for (let row = 0; row < codes.length; row += 1) {
    const key = (codes[row] ?? 0) * rightCount + (right[row] ?? 0);
    let code = known.get(key);
    if (code === undefined) {
      code = firstRow.push(row) - 1;
      known.set(key, code);
    }
    codes[row] = code;
  }
  return { codes, firstRow };
}
