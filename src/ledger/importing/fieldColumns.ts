import type { Field } from "../fields";
import { matchHeading } from "../findHeader";
import { cleanHeading } from "../heading";
import type { ColumnName } from "../profiles/profile";

/** The columns of a sheet by what their headings mean; the surest heading of a field is its column. */
export interface FieldColumns {
  readonly columnOf: (field: Field) => number | null;
  /** The first column that bears one of the names, in the order of the names. */
  readonly named: (names: readonly ColumnName[]) => number | null;
}

/** Budget accounting stands beside financial accounting in columns of its own (DR_YS_AMT); those are the ones. */
const budgetColumn = /ys/;

/** Reads the headings of a sheet. */
export function fieldColumns(headings: readonly string[]): FieldColumns {
  const best = new Map<Field, { readonly column: number; readonly weight: number }>();
  headings.forEach((heading, column) => {
    for (const { field, weight } of matchHeading(heading)) {
      const sure = weight + (budgetColumn.test(cleanHeading(heading).text) ? 0.5 : 0);
      if (sure > (best.get(field)?.weight ?? 0)) best.set(field, { column, weight: sure });
    }
  });
  const words = headings.map((heading) => wordsOf(heading));
  const columnOf = (field: Field): number | null => best.get(field)?.column ?? null;
  const headed = (wanted: readonly string[]): number | null => {
    for (const heading of wanted) {
      const column = words.findIndex((spellings) => spellings.includes(wordsOf(heading)[0] ?? ""));
      if (column >= 0) return column;
    }
    return null;
  };
  return {
    columnOf,
    named: (names) => {
      for (const name of names) {
        const column = "field" in name ? columnOf(name.field) : headed(name.headings);
        if (column !== null) return column;
      }
      return null;
    },
  };
}

/** A heading as it may be spelt: as a whole, its levels joined, and its last level. */
function wordsOf(heading: string): readonly string[] {
  const levels = heading.split("/").map((level) => cleanHeading(level).text);
  return [levels.join(""), levels.at(-1) ?? ""];
}
