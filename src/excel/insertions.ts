import type { GridValue } from "./plannedGrid";

/** Blank rows put in before a row of the table as it was; `at` is its height for rows put in below it. */
export interface Insertion {
  readonly at: number;
  readonly count: number;
}

type Grid = readonly (readonly GridValue[])[];

/** Tables longer than this are compared by their length alone: comparing takes rows before × rows after. */
const mostComparisons = 4_000_000;

/** What a row is about: its texts. Its figures may change. */
function keysOf(grid: Grid): readonly string[] {
  return grid.map((row) => JSON.stringify(row.filter((cell) => typeof cell === "string")));
}

/** Lengths of the longest common parts of the rows from (i, j) on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const skipped = Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      lengths[i * width + j] = before[i] === after[j] ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : skipped;
    }
  }
  return lengths;
}

/** Pairs of rows that are about the same, top to bottom; the rows below both tables are the last pair. */
function matchedRows(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = commonLengths(before, after);
  const width = after.length + 1;
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return [...pairs, [before.length, after.length]];
}

/**
 * Where rows are put in so that what the clerk wrote beside a row stays beside it. When rows went as well as came, or
 * the table is very long, they are put in below.
 */
export function insertionsFor(before: Grid, after: Grid): readonly Insertion[] {
  const grown = after.length - before.length;
  if (grown <= 0) return [];
  const below = [{ at: before.length, count: grown }];
  if (before.length * after.length > mostComparisons) return below;
  const insertions: Insertion[] = [];
  let [lastBefore, lastAfter] = [-1, -1];
  for (const [i, j] of matchedRows(keysOf(before), keysOf(after))) {
    const count = j - lastAfter - (i - lastBefore);
    if (count < 0) return below;
    if (count > 0) insertions.push({ at: i, count });
    [lastBefore, lastAfter] = [i, j];
  }
  return insertions;
}

/** The table with blank rows where they are put in. */
export function withInsertions(grid: Grid, insertions: readonly Insertion[]): Grid {
  const blank = (count: number): GridValue[][] =>
    Array.from({ length: count }, () => new Array<GridValue>(grid[0]?.length ?? 0).fill(null));
  const rows = grid.flatMap((row, index) => {
    const here = insertions.find(({ at }) => at === index);
    return here === undefined ? [row] : [...blank(here.count), row];
  });
  const below = insertions.find(({ at }) => at === grid.length);
  return below === undefined ? rows : [...rows, ...blank(below.count)];
}
