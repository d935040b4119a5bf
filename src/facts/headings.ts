import { cellAt, type Sheet } from "../files";
import { textOfCell } from "./parse";

/** The first row that holds a heading; null when there is none. */
export function headingRow(sheet: Sheet, heading: string): number | null {
  for (let row = 0; row < Math.min(sheet.height, 10); row += 1) {
    if (columnOf(sheet, row, heading) >= 0) return row;
  }
  return null;
}

/** The column of a heading in its row; -1 when there is none. */
export function columnOf(sheet: Sheet, row: number, heading: string): number {
  for (let column = 0; column < sheet.width; column += 1) {
    if (clean(textOfCell(cellAt(sheet, row, column))) === clean(heading)) return column;
  }
  return -1;
}

/** A heading or the name of an item without white space and its last colon. */
export function clean(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[:：]$/, "");
}
