import type { CellRef, FilledRow } from "../../../fill";
import type { FormId } from "../../../forms";
import { evenText } from "../evenText";
import type { ItemWords } from "../subject";
import type { TextContext } from "../textContext";
import { budgetedSubject, figureSubject } from "./subjects";

/** The items of a table by function by their full names; with `budgeted` those of the 年初预算 as well. */
export function itemWords(context: TextContext, form: FormId, budgeted: boolean): ItemWords {
  const rows = [
    ...rowsOf(context.forms, form),
    ...(budgeted ? rowsOf(context.compared.originalBudget ?? [], form) : []),
  ].filter(({ id }) => /^\d+$/.test(id));
  const labels = new Map(rows.map(({ id, label }) => [id, evenText(label) || id]));
  const lowest = [...labels.keys()].filter(
    (code) => ![...labels.keys()].some((other) => other !== code && other.startsWith(code)),
  );
  const names = lowest.sort().map((code): [string, string] => {
    const levels = [3, 5, 7].filter((digits) => digits <= code.length);
    return [code, levels.map((digits) => labels.get(code.slice(0, digits)) ?? "").join("、")];
  });
  const ref = (code: string): CellRef => `${form}.${code}.total`;
  const make = budgeted ? budgetedSubject : figureSubject;
  return {
    names: new Map(names),
    subjectOf: (code) => make(context, ref(code), [labels.get(code) ?? code]),
    expected: lowest.filter((code) => budgeted || isSpent(rows, code)),
  };
}

function rowsOf(forms: TextContext["forms"], form: FormId): readonly FilledRow[] {
  return forms.find(({ id }) => id === form)?.rows ?? [];
}

function isSpent(rows: readonly FilledRow[], code: string): boolean {
  const cell = rows.find(({ id }) => id === code)?.cells.total;
  return cell?.kind === "amount" && !cell.yuan.isZero();
}
