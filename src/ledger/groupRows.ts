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
    if (values.length > 1)
      grouped = grouped === null ? renumber(codes, values.length) : pair(grouped, codes, values.length);
  }
  const { codes, count } = grouped ?? { codes: new Uint32Array(size), count: 1 };
  const firstRow = new Array<number>(size === 0 ? 0 : count).fill(-1);
  for (let row = size - 1; row >= 0; row -= 1) firstRow[codes[row] ?? 0] = row;
  return { groupOf: codes, firstRow };
}

interface Numbered {
  readonly codes: Uint32Array<ArrayBuffer>;
  readonly count: number;
}

const largestTable = 1 << 22;

/** The codes of one column, numbered in the order they occur: codes that never occur make no group. */
function renumber(codes: Uint32Array, different: number): Numbered {
  return pair({ codes: new Uint32Array(codes.length), count: 1 }, codes, different);
}

/** Numbers the pairs of two codes: by a plain table where it is small, by a map where it is not. */
function pair(left: Numbered, right: Uint32Array, rightCount: number): Numbered {
  const codes = new Uint32Array(left.codes.length);
  const size = left.count * rightCount;
  if (size > largestTable && size > codes.length * 4) return pairByMap(left, right, { rightCount, codes });
  const table = new Uint32Array(size);
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
