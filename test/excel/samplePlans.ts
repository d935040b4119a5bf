import { Wan } from "../../src/money";
import type { CellStyle, PlannedCell, PlannedValue, SheetPlan } from "../../src/layout";

const text = (words: string): PlannedValue => ({ kind: "text", text: words });
const wan = (shown: string): PlannedValue => ({ kind: "wan", wan: Wan.of(shown) });

/** One line of a table: its label and shown amounts, "" for blank. */
export type Line = readonly [label: string, ...amounts: string[]];

function bodyCells(lines: readonly Line[], top: number): PlannedCell[] {
  return lines.flatMap(([label, ...amounts], index) => {
    const row = top + index;
    const cell = (column: number, value: PlannedValue, style: CellStyle): PlannedCell => {
      return { row, column, value, style, ref: null };
    };
    const shown = amounts.map((amount, at) => cell(at + 1, amount === "" ? { kind: "blank" } : wan(amount), "amount"));
    return [cell(0, text(label), "label"), ...shown];
  });
}

/** A table as the layout room plans one: title over the width, heading, lines, note. */
export function tablePlan(id: string, name: string, lines: readonly Line[]): SheetPlan {
  const width = Math.max(...lines.map((line) => line.length));
  const height = lines.length + 3;
  const at = (row: number, column: number, value: PlannedValue, style: CellStyle): PlannedCell => {
    return { row, column, value, style, ref: null };
  };
  const headings = Array.from({ length: width }, (_, column) => at(1, column, text(`栏${String(column)}`), "heading"));
  return {
    id,
    name,
    height,
    width,
    cells: [
      at(0, 0, text(`${name}决算表`), "title"),
      ...headings,
      ...bodyCells(lines, 2),
      at(height - 1, 0, text("=注：本表以万元为单位"), "note"),
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: width - 1 },
      { top: height - 1, left: 0, bottom: height - 1, right: width - 1 },
    ],
    columnWidths: Array.from({ length: width }, (_, column) => (column === 0 ? 24 : 12)),
    rowHeights: Array.from({ length: height }, () => 18),
    choices: [],
    charts: [],
    print: {
      orientation: "landscape",
      pagesTall: null,
      repeatedRows: { first: 0, last: 1 },
      area: { top: 0, left: 0, bottom: height - 1, right: width - 1 },
    },
  };
}

export const expenditurePlan = tablePlan("expenditure", "公开03表", [
  ["工会事务", "9605.11", "5000.00", ""],
  ["其他支出", "210.01", "", "-0.50"],
  ["合计", "9815.12", "5000.00", "0.00"],
]);

export const summaryPlan = tablePlan("summary", "公开01表", [
  ["收入", "9815.12"],
  ["支出", "9815.12"],
]);
