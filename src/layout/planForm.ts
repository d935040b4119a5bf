import type { Edition, EditionForm, FormGrid } from "../editions";
import type { FilledForm } from "../fill";
import { assembleSheet } from "./assembleSheet";
import { byFunctionBody } from "./byFunction";
import { textCell, type GridBody, type GridCell } from "./grid";
import { measuresBody } from "./measures";
import { words } from "./messages";
import { panelsBody } from "./panels";
import { headWidth } from "./placing";
import { printedNote } from "./printedNote";
import type { SheetPlan } from "./plan";
import { twoSidedBody } from "./twoSided";

/** Whose tables they are. */
export interface SheetHeads {
  readonly department: string;
  readonly year: number;
}

/** The sheet of one table as the edition prints it; throws for a table the edition does not print. */
export function planForm(form: FilledForm, edition: Edition, heads: SheetHeads): SheetPlan {
  const printed = edition.forms.find((candidate) => candidate.id === form.id);
  if (printed === undefined) throw new RangeError(`edition ${edition.id} does not print ${form.id}`);
  const width = headWidth(printed.grid.head);
  return assembleSheet({
    id: form.id,
    name: printed.number,
    above: [
      [textCell(printed.title, "title", width)],
      [textCell(printed.number, "formNumber", width)],
      departmentRow(`${edition.departmentLabel}${heads.department}`, words.unit(edition.unit), width),
    ],
    head: printed.grid.head,
    columnNumbers: printed.grid.kind === "panels" ? null : printed.grid.columnNumbers,
    body: bodyOf(form, printed.grid),
    below: sentences(form, printed).map(({ text, style }) => [textCell(text, style, width)]),
  });
}

/** Every table of an edition, in its order. */
export function planForms(forms: readonly FilledForm[], edition: Edition, heads: SheetHeads): readonly SheetPlan[] {
  return edition.forms.flatMap(({ id }) => {
    const form = forms.find((candidate) => candidate.id === id);
    return form === undefined ? [] : [planForm(form, edition, heads)];
  });
}

/** 编制部门 at the left, 单位 over the last two columns at the right. */
function departmentRow(department: string, unit: string, width: number): readonly GridCell[] {
  const right = width > 4 ? 2 : 1;
  return [textCell(department, "department", width - right), textCell(unit, "unit", right)];
}

function bodyOf(form: FilledForm, grid: FormGrid): GridBody {
  switch (grid.kind) {
    case "twoSided":
      return twoSidedBody(form, grid);
    case "byFunction":
      return byFunctionBody(form, grid);
    case "panels":
      return panelsBody(form, grid);
    case "measures":
      return measuresBody(form, grid);
  }
}

/** Under the table: what an empty one says, then the note. */
function sentences(form: FilledForm, printed: EditionForm) {
  return [
    { text: form.empty ? (printed.emptySentence ?? "") : "", style: "plain" as const },
    { text: printedNote(form, printed) ?? "", style: "note" as const },
  ].filter(({ text }) => text !== "");
}
