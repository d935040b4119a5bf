import type { FormGrid, PrintedLine, TwoSidedPart } from "../editions";
import type { FilledForm } from "../fill";
import { amountCell, labelCell, lineCell, textCell, type ColumnRole, type GridBody, type GridCell } from "./grid";

type TwoSidedGrid = Extract<FormGrid, { kind: "twoSided" }>;

/** Two sides beside each other, line by line; the shorter side ends in blank cells. */
export function twoSidedBody(form: FilledForm, { left, right, printLine }: TwoSidedGrid): GridBody {
  const height = Math.max(left.lines.length, right.lines.length);
  const side = (part: TwoSidedPart, index: number): readonly GridCell[] =>
    lineCells(form, part.lines[index] ?? { row: null, label: "", line: null }, { part, printLine });
  return {
    columns: [...roles(left, printLine), ...roles(right, printLine)],
    rows: Array.from({ length: height }, (_, index) => [...side(left, index), ...side(right, index)]),
  };
}

function roles({ columns }: TwoSidedPart, printLine: boolean): readonly ColumnRole[] {
  return ["label", ...(printLine ? (["line"] as const) : []), ...columns.map(() => "amount" as const)];
}

function lineCells(
  form: FilledForm,
  line: PrintedLine,
  { part, printLine }: { part: TwoSidedPart; printLine: boolean },
): readonly GridCell[] {
  return [
    line.label === "" ? textCell("", "label") : labelCell(line.label),
    ...(printLine ? [lineCell(line.line)] : []),
    ...part.columns.map((column) => amountCell(form, line.row, column)),
  ];
}
