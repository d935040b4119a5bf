import { partsOfRef, type CellRef } from "../../fill";
import type { FormDefinition, FormId } from "../../forms";
import { blank, type Figure, type FigureForm, type Figures } from "./figures";

/** Where a figure stands: a reference taken apart once. */
export interface Place {
  readonly ref: CellRef;
  readonly form: FormId;
  readonly row: string;
  readonly column: string;
}

/** The place of a row and column. */
export function placeAt(form: FormId, row: string, column: string): Place {
  return { ref: `${form}.${row}.${column}`, form, row, column };
}

/** The place of a reference. */
export function placeOfRef(ref: CellRef): Place {
  const { form, row, column } = partsOfRef(ref);
  return { ref, form, row, column };
}

/** The figure at a place; blank where the form has no such row or column. */
export function figureAtPlace(figures: Figures, { form, row, column }: Place): Figure {
  return figures.rows.get(form)?.get(row)?.cells[column] ?? blank;
}

/** The row of each functional class (类): its code in tables by function, its line in two-sided ones. */
export function classRows(form: FigureForm, definition: FormDefinition | undefined): ReadonlyMap<string, string> {
  if (definition?.rows.kind === "lines") {
    const rows = new Map<string, string>();
    for (const { id, source } of definition.rows.lines) {
      const code = source.kind === "entries" ? source.take.functionalClass : undefined;
      if (code !== undefined) rows.set(code, id);
    }
    return rows;
  }
  return new Map(form.rows.filter((row) => /^\d{3}$/.test(row.id)).map((row) => [row.id, row.id]));
}
