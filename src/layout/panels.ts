import type { FormGrid } from "../editions";
import type { FilledForm } from "../fill";
import { amountCell, labelCell, textCell, type GridBody, type GridCell } from "./grid";

type PanelsGrid = Extract<FormGrid, { kind: "panels" }>;

const panelColumns = ["code", "label", "amount"] as const;

/** Economic sections in panels beside each other: 科目代码, 科目名称, 决算数 each; totals in the last row. */
export function panelsBody(form: FilledForm, { panels, totals }: PanelsGrid): GridBody {
  const column = form.columns[0] ?? "";
  const height = Math.max(0, ...panels.map(({ codes }) => codes.length));
  const codeCells = (code: string | undefined): readonly GridCell[] => {
    const row = form.rows.find((candidate) => candidate.id === code);
    if (row === undefined) return [textCell("", "code"), textCell("", "label"), textCell("", "amount")];
    return [textCell(row.id, "code"), textCell(row.label, "label"), amountCell(form, row.id, column)];
  };
  const rows = Array.from({ length: height }, (_, index) => panels.flatMap(({ codes }) => codeCells(codes[index])));
  const last = totals.flatMap(({ row, label, labelAcross }) => [
    labelCell(label, labelAcross),
    amountCell(form, row, column),
  ]);
  return { columns: panels.flatMap(() => panelColumns), rows: totals.length === 0 ? rows : [...rows, last] };
}
