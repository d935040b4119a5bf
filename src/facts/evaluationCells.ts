import { cellAt, type Sheet } from "../files";
import { Yuan } from "../money";
import type { Points } from "./evaluation";
import { parseYuan, textOfCell } from "./parse";

/** A stretch of rows of a sheet that holds one table. */
export interface Extract {
  readonly sheet: Sheet;
  /** Zero-based rows, the last one not included. */
  readonly from: number;
  readonly to: number;
}

/** The text of a cell without the blanks around it. */
export function textAt({ sheet }: Extract, row: number, column: number): string {
  return textOfCell(cellAt(sheet, row, column)).trim();
}

/** A label without blanks, brackets made alike: "项目资金 (万元)" → "项目资金（万元）". */
export function plainLabel(text: string): string {
  return text
    .replace(/\s/g, "")
    .replace(/\(/g, "（")
    .replace(/\)/g, "）")
    .replace(/[:：]$/, "");
}

/** The column of the first cell of a row that a label fits; −1 for none. */
export function columnWith(extract: Extract, row: number, label: RegExp): number {
  for (let column = 0; column < extract.sheet.width; column += 1)
    if (label.test(plainLabel(textAt(extract, row, column)))) return column;
  return -1;
}

/** The first row, from a row on, with a cell that a label fits; null for none. */
export function rowWith(extract: Extract, label: RegExp, first = extract.from): number | null {
  for (let row = first; row < extract.to; row += 1) if (columnWith(extract, row, label) >= 0) return row;
  return null;
}

/** The first text to the right of a label, before another label of the row; "" for none. */
export function textAfter(extract: Extract, label: RegExp, stop = /^$/): string {
  const row = rowWith(extract, label);
  if (row === null) return "";
  const start = columnWith(extract, row, label) + 1;
  for (let column = start; column < extract.sheet.width; column += 1) {
    const text = textAt(extract, row, column);
    if (text !== "") return stop.test(plainLabel(text)) ? "" : text;
  }
  return "";
}

/** An amount that the sheet states in 万元; null for a blank, and for "—". */
export function wanAt({ sheet }: Extract, row: number, column: number): Yuan | null {
  return column < 0 ? null : parseYuan(cellAt(sheet, row, column), "万元");
}

/** Points in hundredths; null for anything that is no number with at most two decimals. */
export function pointsAt(extract: Extract, row: number, column: number): Points {
  if (column < 0) return null;
  const cell = cellAt(extract.sheet, row, column);
  const text = textOfCell(cell)
    .normalize("NFKC")
    .replace(/[\s分]/g, "");
  if (!/^-?\d{1,6}(\.\d{1,2})?$/.test(text)) return null;
  return Yuan.of(text).toFen();
}

/** 100.00% as typed; a share that a cell holds as a number (1, 0.985) is written with its sign. */
export function rateAt({ sheet }: Extract, row: number, column: number): string {
  if (column < 0) return "";
  const cell = cellAt(sheet, row, column);
  if (typeof cell !== "number") return textOfCell(cell).trim();
  return `${Yuan.ofCell(cell)
    .ratioTo(Yuan.of("0.01"), 2)
    .replace(/\.?0+$/, "")}%`;
}
