import type { HeadCell } from "../editions";
import type { GridCell } from "./grid";
import type { PlannedCell, PlannedMerge } from "./plan";

/** Cells that have their place, and the merges among them. */
export interface Placed {
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly PlannedMerge[];
}

/** Places one row. A cell over several columns is merged; the covered cells are listed blank, for their borders. */
export function placeRow(row: number, cells: readonly GridCell[]): Placed {
  const placed: PlannedCell[] = [];
  const merges: PlannedMerge[] = [];
  let column = 0;
  for (const { value, style, ref, across } of cells) {
    placed.push({ row, column, value, style, ref });
    for (let covered = 1; covered < across; covered += 1)
      placed.push({ row, column: column + covered, value: { kind: "blank" }, style, ref: null });
    if (across > 1) merges.push({ top: row, left: column, bottom: row, right: column + across - 1 });
    column += across;
  }
  return { cells: placed, merges };
}

/** Places head rows: each cell takes the next column that no cell from above reaches down to. */
export function placeHead(top: number, head: readonly (readonly HeadCell[])[]): Placed {
  const taken = new Set<string>();
  const placed: PlannedCell[] = [];
  const merges: PlannedMerge[] = [];
  head.forEach((cells, index) => {
    let column = 0;
    for (const { text, across, down } of cells) {
      const row = top + index;
      while (taken.has(`${row}.${column}`)) column += 1;
      const area = { top: row, left: column, bottom: row + down - 1, right: column + across - 1 };
      placed.push(...cover(area, text));
      if (across > 1 || down > 1) merges.push(area);
      for (const cell of placed.slice(-across * down)) taken.add(`${cell.row}.${cell.column}`);
      column += across;
    }
  });
  return { cells: placed.sort((one, two) => one.row - two.row || one.column - two.column), merges };
}

/** The heading cells under an area, its text in the first. */
function cover({ top, left, bottom, right }: PlannedMerge, text: string): readonly PlannedCell[] {
  const cells: PlannedCell[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const isFirst = row === top && column === left && text !== "";
      cells.push({
        row,
        column,
        value: isFirst ? { kind: "text", text } : { kind: "blank" },
        style: "heading",
        ref: null,
      });
    }
  return cells;
}

/** How many columns a head covers. */
export function headWidth(head: readonly (readonly HeadCell[])[]): number {
  return (head[0] ?? []).reduce((width, { across }) => width + across, 0);
}
