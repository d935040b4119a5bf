import type { FormGrid } from "../editions";
import type { FilledForm } from "../fill";
import { amountCell, textCell, type GridBody } from "./grid";

type MeasuresGrid = Extract<FormGrid, { kind: "measures" }>;

/** Rows of measures (预算数, 决算数), or one row of measure pairs without labels. */
export function measuresBody(form: FilledForm, { rows }: MeasuresGrid): GridBody {
  const first = rows[0];
  const figures = first?.figures.map(() => "amount" as const) ?? [];
  return {
    columns: first === undefined || first.label === null ? figures : ["label", ...figures],
    rows: rows.map(({ label, figures: references }) => [
      ...(label === null ? [] : [textCell(label, "textCentred")]),
      ...references.map((reference) => {
        const [row = "", column = ""] = reference.split(".");
        return amountCell(form, row, column);
      }),
    ]),
  };
}
