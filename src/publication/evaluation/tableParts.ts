import type { TableCell, TableRow } from "../block";

const fontSize = 9;
const lineHeight = fontSize * 1.25;
const leastHeight = 18;
/** Room that borders and padding take of a column, in points. */
const padding = 6;

/** A cell of an evaluation table. */
export function cell(
  text: string,
  { across = 1, down = 1, align = "center", bold = false }: Partial<TableCell> = {},
): TableCell {
  return { text, across, down, align, bold };
}

/** A cell of words. */
export function words(text: string, across = 1): TableCell {
  return cell(text, { across, align: "left" });
}

/** A cell of the head. */
export function head(text: string, across = 1, down = 1): TableCell {
  return cell(text, { across, down, bold: true });
}

/** Rows as high as their longest text needs. Cells that reach down from a row above keep their columns taken. */
export function withHeights(rows: readonly (readonly TableCell[])[], widths: readonly number[]): readonly TableRow[] {
  const taken = widths.map(() => 0);
  return rows.map((cells) => {
    let column = 0;
    let height = leastHeight;
    const next = taken.map((rest) => Math.max(0, rest - 1));
    for (const one of cells) {
      while ((taken[column] ?? 0) > 0) column += 1;
      const width = widths.slice(column, column + one.across).reduce((sum, width) => sum + width, 0) - padding;
      height = Math.max(height, heightOf(one.text, width) / one.down);
      for (let covered = column; covered < column + one.across; covered += 1) next[covered] = one.down - 1;
      column += one.across;
    }
    next.forEach((rest, index) => (taken[index] = rest));
    return { height, cells };
  });
}

function heightOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width / fontSize));
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line) / perLine)), 0);
  return lines * lineHeight + 4;
}

/** In full-width characters. */
function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) length += (character.codePointAt(0) ?? 0) > 0xff ? 1 : 0.55;
  return length;
}

/** The size of the text of an evaluation table. */
export const evaluationFontSize = fontSize;
