import type { FilledForm } from "../fill";
import { Yuan } from "../money";
import type { ShownForm } from "../rules";

/** Printed tables as filled ones, each figure standing for what it prints: nothing more exact is known. */
export function filledFromShown(forms: readonly ShownForm[]): readonly FilledForm[] {
  return forms.map(({ id, columns, rows }) => ({
    id,
    columns,
    empty: rows.every(({ cells }) => Object.values(cells).every((wan) => wan === null)),
    rows: rows.map((row) => ({
      id: row.id,
      label: row.label,
      line: null,
      side: row.side,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([column, wan]) => [
          column,
          wan === null ? { kind: "blank" as const } : { kind: "amount" as const, yuan: Yuan.ofWan(wan) },
        ]),
      ),
    })),
  }));
}
