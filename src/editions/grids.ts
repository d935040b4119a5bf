import { basicExpenditure, forms, type FormDefinition, type FormId } from "../forms";
import type { FormGrid, HeadCell, PanelTotal, PrintedLine } from "./edition";

/** A cell of a head; it spans one column and one row unless said. */
export function cell(text: string, across = 1, down = 1): HeadCell {
  return { text, across, down };
}

/** Lines `first` to `last` as they are numbered: lines the form does not have print only their 行次. */
export function linesOf(form: FormId, first: number, last: number): readonly PrintedLine[] {
  const { rows } = definitionOf(form);
  const lines = rows.kind === "lines" ? rows.lines : [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index;
    const line = lines.find((candidate) => candidate.line === number);
    return line === undefined
      ? { row: null, label: "", line: number }
      : { row: line.id, label: line.label, line: number };
  });
}

/** A table by function: 科目代码 and 科目名称 before the form's columns, 合计 on top, 栏次 numbered from 1. */
export function byFunctionGrid(form: FormId, upper: readonly HeadCell[], lower: readonly HeadCell[] = []): FormGrid {
  const columns = definitionOf(form).columns.map((column) => column.id);
  return {
    kind: "byFunction",
    head: [
      [cell("项目", 2), ...upper],
      [cell("科目代码"), cell("科目名称"), ...lower],
    ],
    columnNumbers: ["", "栏次", ...columns.map((_, index) => String(index + 1))],
    columns,
    totalStands: "top",
  };
}

/** Economic sections in panels: each holds the classes given, with all their sections. */
export function panelsGrid(classes: readonly (readonly string[])[], totals: readonly PanelTotal[]): FormGrid {
  const codes = basicExpenditure.rows.lines.map((line) => line.id);
  return {
    kind: "panels",
    head: [classes.flatMap(() => [cell("科目代码"), cell("科目名称"), cell("决算数")])],
    panels: classes.map((group) => ({
      codes: group.flatMap((code) => codes.filter((candidate) => candidate.startsWith(code))),
    })),
    totals,
  };
}

function definitionOf(id: FormId): FormDefinition {
  const found = forms.find((form) => form.id === id);
  if (found === undefined) throw new RangeError(`no form ${id}`);
  return found;
}
