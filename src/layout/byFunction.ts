import type { FormGrid } from "../editions";
import type { FilledForm, FilledRow } from "../fill";
import { amountCell, labelCell, textCell, type GridBody, type GridCell } from "./grid";

type ByFunctionGrid = Extract<FormGrid, { kind: "byFunction" }>;

/** A row for 合计 and for every class, section and item: 科目代码, 科目名称, amounts. */
export function byFunctionBody(form: FilledForm, { columns, totalStands }: ByFunctionGrid): GridBody {
  const total = form.rows.filter((row) => row.id === "total");
  const coded = form.rows.filter((row) => row.id !== "total");
  const rows = totalStands === "top" ? [...total, ...coded] : [...coded, ...total];
  return {
    columns: ["code", "label", ...columns.map(() => "amount" as const)],
    rows: rows.map((row) => codeRow(form, row, columns)),
  };
}

function codeRow(form: FilledForm, row: FilledRow, columns: readonly string[]): readonly GridCell[] {
  return [
    textCell(row.id === "total" ? "" : row.id, "code"),
    labelCell(row.label),
    ...columns.map((column) => amountCell(form, row.id, column)),
  ];
}
