import type { CellBlock, SheetChange } from "../../src/excel";

/** Edits wider than this are read again as a whole sheet. */
const largestRead = 200_000;

/** A block wider than this is a whole row: only the columns in use are read again. */
const widestBlock = 256;

/** Rows put in or taken out, and the blocks whose cells are to be read, where they stand now. */
export interface LedgerChanges {
  readonly shifts: readonly { readonly kind: "inserted" | "deleted"; readonly row: number; readonly count: number }[];
  readonly blocks: readonly CellBlock[];
}

/**
 * What is to be done to follow changes of a ledger sheet of so many columns; null where the whole sheet is read again.
 * Rows are put in and taken out in their order; cells are read afterwards, so each block stands where that has put it.
 */
export function followable(changes: readonly SheetChange[], width: number): LedgerChanges | null {
  const shifts: LedgerChanges["shifts"][number][] = [];
  let blocks: readonly CellBlock[] = [];
  for (const { kind, block } of changes) {
    const columns = block.width > widestBlock ? Math.max(1, width - block.column) : block.width;
    const own = { ...block, width: columns };
    if (kind === "otherShift") return null;
    if (kind === "cells") {
      blocks = [...blocks, own];
      continue;
    }
    const isIn = kind === "rowsInserted";
    shifts.push({ kind: isIn ? "inserted" : "deleted", row: block.row, count: block.height });
    blocks = blocks.flatMap((known) => moved(known, block, isIn));
    // Rows put in may hold cells at once: rows that were copied before.
    if (isIn) blocks = [...blocks, own];
  }
  const cells = blocks.reduce((sum, { height, width: columns }) => sum + height * columns, 0);
  return cells > largestRead ? null : { shifts, blocks };
}

/** Where the cells of a block stand after rows came or went; in two pieces where rows were put in amidst them. */
function moved(block: CellBlock, { row, height: count }: CellBlock, isIn: boolean): readonly CellBlock[] {
  const end = block.row + block.height;
  const above = { ...block, height: Math.min(end, row) - block.row };
  const from = Math.max(block.row, isIn ? row : row + count);
  const below = { ...block, row: from + (isIn ? count : -count), height: end - from };
  return [above, below].filter(({ height }) => height > 0);
}
