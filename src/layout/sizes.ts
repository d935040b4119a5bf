import type { ColumnRole, GridBody, GridCell } from "./grid";
import type { PlannedCell, PlannedMerge, PlannedValue } from "./plan";
import { pointsPerCharacter } from "./page";
import { styles } from "./styles";
import { textExtent, wrappedLines } from "./textExtent";

const widest: Readonly<Record<ColumnRole, number>> = { code: 12, label: 34, title: 56, line: 5, amount: 24 };
const narrowest: Readonly<Record<ColumnRole, number>> = { code: 9, label: 14, title: 30, line: 5, amount: 12 };
const lineSpacing = 1.3;

/** Widths in characters: as wide as the widest cell of the column, within what its role allows. An amount never wraps. */
export function columnWidths({ columns, rows }: GridBody): readonly number[] {
  const extents = columns.map(() => 0);
  for (const row of rows) measureRow(row, extents);
  return columns.map((role, column) =>
    Math.ceil(
      Math.min(widest[role], Math.max(narrowest[role], (extents[column] ?? 0) + (role === "amount" ? 2.5 : 1))),
    ),
  );
}

function measureRow(row: readonly GridCell[], extents: number[]): void {
  let column = 0;
  for (const { value, across } of row) {
    if (across === 1) extents[column] = Math.max(extents[column] ?? 0, textExtent(printedText(value)));
    column += across;
  }
}

/** The height in points each row needs so that no text is cut; a merged cell has the width of all it covers. */
export function neededHeights(
  { cells, merges }: { readonly cells: readonly PlannedCell[]; readonly merges: readonly PlannedMerge[] },
  widths: readonly number[],
  least: (row: number) => number,
): readonly number[] {
  const height = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const heights = Array.from({ length: height }, (_, row) => least(row));
  const mergeAt = new Map(merges.map((merge) => [`${merge.top}.${merge.left}`, merge]));
  for (const cell of cells) {
    const merge = mergeAt.get(`${cell.row}.${cell.column}`);
    const { bottom, right } = merge ?? { bottom: cell.row, right: cell.column };
    const width = widths.slice(cell.column, right + 1).reduce((sum, one) => sum + one, 0);
    const share = cellHeight(cell, width) / (bottom - cell.row + 1);
    for (let row = cell.row; row <= bottom; row += 1) heights[row] = Math.max(heights[row] ?? 0, share);
  }
  return heights;
}

function cellHeight({ value, style }: PlannedCell, width: number): number {
  const { size, wrap } = styles[style];
  if (!wrap || value.kind !== "text") return 0;
  const perLine = Math.floor((width * pointsPerCharacter) / size) * 2;
  return Math.ceil(wrappedLines(value.text, perLine) * size * lineSpacing + 2);
}

/** What a cell prints: "9,605.11", "27", text as it is, "" for a blank. */
export function printedText(value: PlannedValue): string {
  switch (value.kind) {
    case "blank":
      return "";
    case "text":
      return value.text;
    case "count":
      return String(value.count);
    case "wan":
      return value.wan.toShown();
  }
}
