import { shownWan, type CellRef, type FilledForm } from "../fill";
import type { CellStyle, PlannedValue } from "./plan";

/** What a column of a printed table holds; it decides how wide the column is. */
export type ColumnRole = "code" | "label" | "title" | "line" | "amount";

/** A printed cell before it has a place; it takes one column unless it says more. */
export interface GridCell {
  readonly value: PlannedValue;
  readonly style: CellStyle;
  readonly ref: CellRef | null;
  readonly across: number;
}

/** The body of a printed table under its head: every row fills all columns, blanks included. */
export interface GridBody {
  readonly columns: readonly ColumnRole[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** A cell of text; an empty text is a blank cell, which still has its border. */
export function textCell(text: string, style: CellStyle, across = 1): GridCell {
  return { value: text === "" ? { kind: "blank" } : { kind: "text", text }, style, ref: null, across };
}

/** 行次, 栏次: a whole number as a number, anything else as text. */
export function lineCell(line: number | null): GridCell {
  const value: PlannedValue = line === null ? { kind: "blank" } : { kind: "count", count: line };
  return { value, style: "line", ref: null, across: 1 };
}

/** The label of a row; totals stand out. */
export function labelCell(label: string, across = 1): GridCell {
  return textCell(label, isTotalLabel(label) ? "labelStrong" : "label", across);
}

/** The figure of a row and column, in 万元; blank where the form has none or holds a blank. */
export function amountCell(form: FilledForm, row: string | null, column: string): GridCell {
  const filled = row === null ? undefined : form.rows.find((candidate) => candidate.id === row);
  const cell = filled?.cells[column];
  if (filled === undefined || cell === undefined) return textCell("", "amount");
  return {
    value: cell.kind === "blank" ? { kind: "blank" } : { kind: "wan", wan: shownWan(cell) },
    style: isTotalLabel(filled.label) ? "amountStrong" : "amount",
    ref: `${form.id}.${filled.id}.${column}`,
    across: 1,
  };
}

/** 合计, 总计, 本年收入合计, 人员经费合计 … */
function isTotalLabel(label: string): boolean {
  return /(合计|总计)$/.test(label);
}
