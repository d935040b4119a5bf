import { cellAt, type CellValue, type Sheet } from "../files";
import { lookUpHeading, type AliasMatch } from "./aliases/lookUp";
import type { Field } from "./fields";

/** The heading rows of a sheet (zero-based, both included) and the heading over each column, levels joined by "/". */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly string[];
}

const rowsScanned = 15;
const mostLevels = 3;

/** Entries of a whole sheet begin within so many rows; only a part of a sheet that is read again begins further down. */
export const mostHeadingRows = rowsScanned + mostLevels;
const fewestFields = 3;
const amountFields: readonly Field[] = ["amount", "debit", "credit"];

/** The rows among the first 15 whose texts are aliases of the most fields; null when none are headings. */
export function findHeader(sheet: Sheet): Header | null {
  let best: Header | null = null;
  let bestScore = 0;
  for (let top = 0; top < Math.min(rowsScanned, sheet.height); top += 1) {
    for (let levels = 1; levels <= mostLevels && top + levels <= sheet.height; levels += 1) {
      if (looksLikeEntries(sheet, top + levels - 1)) break;
      const header = { top, bottom: top + levels - 1, headings: readHeadings(sheet, top, levels) };
      const score = scoreOf(header.headings);
      if (score > bestScore + 1e-9) [best, bestScore] = [header, score];
    }
  }
  return best;
}

/** The fields a heading with levels may stand for: as a whole, joined, by its last level, or by its first. */
export function matchHeading(heading: string): readonly AliasMatch[] {
  const levels = heading.split("/");
  const tries = [
    { text: heading, factor: 1 },
    { text: levels.join(""), factor: 1 },
    { text: levels.at(-1) ?? "", factor: 0.85 },
    { text: levels[0] ?? "", factor: 0.8 },
  ];
  for (const { text, factor } of tries) {
    const found = lookUpHeading(text);
    if (found.length > 0) return found.map((match) => ({ ...match, weight: match.weight * factor }));
  }
  return [];
}

/** Headings are words: a row that holds a number, a date or digits alone is a row of entries. */
function looksLikeEntries(sheet: Sheet, row: number): boolean {
  for (let column = 0; column < sheet.width; column += 1) {
    const value = cellAt(sheet, row, column);
    if (typeof value === "number") return true;
    if (typeof value === "string" && /^[-+(¥￥（]?\s*\d[\d\s,.，:/-]*[)）元]?$/.test(value.trim())) return true;
  }
  return false;
}

function scoreOf(headings: readonly string[]): number {
  const best = new Map<Field, number>();
  for (const heading of headings) {
    const [match] = matchHeading(heading);
    if (match !== undefined) best.set(match.field, Math.max(best.get(match.field) ?? 0, match.weight));
  }
  const hasAmount = amountFields.some((field) => best.has(field));
  if (best.size < (hasAmount ? fewestFields - 1 : fewestFields)) return 0;
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

function readHeadings(sheet: Sheet, top: number, levels: number): readonly string[] {
  const rows = Array.from({ length: levels }, (_, level) => readLevel(sheet, top + level));
  rows.slice(0, -1).forEach((row, level) => spreadRight(row, rows[level + 1] ?? []));
  return Array.from({ length: sheet.width }, (_, column) => {
    const parts = rows.map((row) => row[column] ?? "").filter((part) => part !== "");
    return parts.filter((part, index) => part !== parts[index - 1]).join("/");
  });
}

/** One row of texts; a merged cell's text stands in every cell it covers. */
function readLevel(sheet: Sheet, row: number): string[] {
  const texts = Array.from({ length: sheet.width }, (_, column) => asText(cellAt(sheet, row, column)));
  for (const merge of sheet.merges) {
    if (row < merge.top || row > merge.bottom) continue;
    const text = asText(cellAt(sheet, merge.top, merge.left));
    for (let column = merge.left; column <= merge.right && column < sheet.width; column += 1) texts[column] = text;
  }
  return texts;
}

/** Where merges were lost (csv), an upper heading goes on to the right above lower ones. */
function spreadRight(upper: string[], lower: readonly string[]): void {
  for (let column = 1; column < upper.length; column += 1) {
    if (upper[column] === "" && lower[column] !== "") upper[column] = upper[column - 1] ?? "";
  }
}

function asText(value: CellValue): string {
  return typeof value === "string" ? value.replace(/\s+/g, "") : "";
}
