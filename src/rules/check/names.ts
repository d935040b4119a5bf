import type { FormId } from "../../forms";
import type { CheckInput } from "./checkInput";
import type { Place } from "./places";

/** What a reader calls tables, rows and columns. */
export interface Names {
  readonly form: (id: FormId) => string;
  /** The printed label, with its code where it has one. */
  readonly row: (place: Place) => string;
  readonly column: (place: Place) => string;
}

/** Titles and headings from the definitions, labels from the tables themselves. */
export function namesOf({ definitions, figures }: Pick<CheckInput, "definitions" | "figures">): Names {
  const definitionOf = (id: FormId) => definitions.find((definition) => definition.id === id);
  return {
    form: (id) => definitionOf(id)?.title ?? id,
    row: ({ form, row }) => {
      const label = figures.rows.get(form)?.get(row)?.label ?? lineLabel(definitionOf(form), row);
      return /^\d+$/.test(row) ? `${row} ${label}`.trim() : label === "" ? row : label;
    },
    column: ({ form, column }) =>
      definitionOf(form)?.columns.find((candidate) => candidate.id === column)?.heading ?? column,
  };
}

function lineLabel(definition: CheckInput["definitions"][number] | undefined, row: string): string {
  if (row === "total") return "合计";
  if (definition?.rows.kind !== "lines") return "";
  return definition.rows.lines.find((line) => line.id === row)?.label ?? "";
}
