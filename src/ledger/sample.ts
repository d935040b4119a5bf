import type { CellValue, Sheet } from "../files";
import { cellAt } from "../files";

const enough = 200;
const rowsLookedAt = 5_000;

/** The first values of a column below the heading that are not blank: what a proof is drawn from. */
export function sampleColumn(sheet: Sheet, column: number, top: number): readonly CellValue[] {
  const found: CellValue[] = [];
  const end = Math.min(sheet.height, top + rowsLookedAt);
  for (let row = top; row < end && found.length < enough; row += 1) {
    const value = cellAt(sheet, row, column);
    if (value !== null && value !== "") found.push(value);
  }
  return found;
}

/** How many of the values a test accepts, from 0 to 1; 1 when there are none. */
export function shareOf(values: readonly CellValue[], accepts: (value: CellValue) => boolean): number {
  return values.length === 0 ? 1 : values.filter(accepts).length / values.length;
}

/** Up to three different values as they stand in the cells. */
export function differentValues(values: readonly CellValue[]): readonly string[] {
  return [...new Set(values.map(showCell))].slice(0, 3);
}

/** A cell as a message quotes it. */
export function showCell(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.text;
  return String(value);
}
