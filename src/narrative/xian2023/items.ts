import { rowsOf, type SectionContext } from "../context";
import type { FormId } from "../../forms";
import type { Figure, Part } from "../part";
import { name } from "../context";
import { say } from "../say";

/** An item (项) of a form, or a section (款) that the list knows no item below. */
export interface FunctionItem {
  readonly code: string;
  readonly label: string;
}

/** The lowest rows of a form by function, in the order of codes; those of the other tables given stand among them. */
export function itemsOf(context: SectionContext, form: FormId, of: readonly Figure["of"][]): readonly FunctionItem[] {
  const labels = new Map<string, string>();
  for (const side of of) {
    for (const { id, label } of rowsOf(context, form, side))
      if (/^\d+$/.test(id) && !labels.has(id)) labels.set(id, label);
  }
  const codes = [...labels.keys()].sort();
  return codes
    .filter((code) => !codes.some((other) => other !== code && other.startsWith(code)))
    .map((code) => ({ code, label: labels.get(code) ?? "" }));
}

/** 类（类）款（款）项（项）, by the names the tables print. */
export function functionName(
  context: SectionContext,
  { code, form, of }: { readonly code: string; readonly form: FormId; readonly of: readonly Figure["of"][] },
): readonly Part[] {
  const levels = [
    [3, "（类）"],
    [5, "（款）"],
    [7, "（项）"],
  ] as const;
  return levels.flatMap(([digits, mark]) => {
    if (code.length < digits) return [];
    const row = code.slice(0, digits);
    for (const side of of) {
      const found = rowsOf(context, form, side).find(({ id }) => id === row);
      if (found === undefined) continue;
      const sources = [{ kind: "figure" as const, figure: { ref: `${form}.${row}.total` as const, of: side } }];
      return say`${name(found.label || row, sources)}${mark}`;
    }
    return [];
  });
}
