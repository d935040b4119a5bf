import type { GridValue } from "./plannedGrid";
import type { CellBlock } from "./workbook";

/** Cells to write: a block and what its cells should hold, row by row. */
export interface ChangedBlock extends CellBlock {
  readonly values: readonly (readonly GridValue[])[];
}

/** The values that differ, as few blocks of nothing but changed cells as rows and columns allow. */
export function changedBlocks(
  before: readonly (readonly GridValue[])[],
  after: readonly (readonly GridValue[])[],
): readonly ChangedBlock[] {
  const finished: ChangedBlock[] = [];
  let open: ChangedBlock[] = [];
  after.forEach((cells, row) => {
    const runs = changedRuns(before[row] ?? [], cells, row);
    const grown = runs.map((run) => {
      const above = open.find((one) => one.column === run.column && one.width === run.width);
      return above === undefined
        ? run
        : { ...above, height: above.height + 1, values: [...above.values, ...run.values] };
    });
    const continued = new Set(grown.filter((run) => run.height > 1).map((run) => run.column));
    finished.push(...open.filter((one) => !continued.has(one.column)));
    open = grown;
  });
  return [...finished, ...open];
}

function changedRuns(before: readonly GridValue[], after: readonly GridValue[], row: number): ChangedBlock[] {
  const runs: ChangedBlock[] = [];
  for (let column = 0; column < after.length; column++) {
    if ((before[column] ?? null) === after[column]) continue;
    const first = column;
    while (column + 1 < after.length && (before[column + 1] ?? null) !== after[column + 1]) column++;
    const values = [after.slice(first, column + 1)];
    runs.push({ row, column: first, height: 1, width: column - first + 1, values });
  }
  return runs;
}

export function countCells(blocks: readonly CellBlock[]): number {
  return blocks.reduce((sum, { height, width }) => sum + height * width, 0);
}
