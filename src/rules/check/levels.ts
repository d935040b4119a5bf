import type { FormId } from "../../forms";
import type { Checking } from "./checking";
import type { FigureForm } from "./figures";
import { placeAt } from "./places";
import type { Sides } from "./statements";

/** Class = its sections, section = its items, in every column. A section whose list knows no items stands alone. */
export function levelStatements(id: FormId, { figures, book, parents }: Checking): readonly Sides[] {
  const form = figures.forms.get(id);
  if (form === undefined) return [];
  const economic = id === "basicExpenditure";
  const children = childrenByParent(form);
  return form.rows.flatMap((row) => {
    const isParent = /^\d{3}$/.test(row.id) || (!economic && /^\d{5}$/.test(row.id));
    const below = children.get(row.id) ?? [];
    if (!isParent || (below.length === 0 && book !== null && row.id.length === 5 && !parents().has(row.id))) return [];
    return form.columns
      .filter((column) => column in row.cells)
      .map((column): Sides => ({
        relation: "equal",
        left: [placeAt(id, row.id, column)],
        right: below.map((child) => placeAt(id, child, column)),
      }));
  });
}

function childrenByParent(form: FigureForm): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { id } of form.rows) {
    if (!/^(\d{5}|\d{7})$/.test(id)) continue;
    const parent = id.slice(0, -2);
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return children;
}
