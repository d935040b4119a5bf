import type { Facts } from "../../facts";
import { cellOfRef, type CellRef, type FilledForm } from "../../fill";
import type { Figure, NarrativeDefinition, NarrativeInput } from "../../narrative";
import { Yuan } from "../../money";

/** What a typed text is held against. */
export interface TextContext {
  readonly definition: NarrativeDefinition;
  readonly year: number;
  readonly department: string;
  readonly forms: readonly FilledForm[];
  readonly compared: NarrativeInput["compared"];
  readonly facts: Facts;
  /** `shown` where the tables hold nothing more exact than 万元: then a change may miss by the rounding of both sides. */
  readonly basis: "exact" | "shown";
}

/** A figure by its name: exact yuan, a blank as zero; null where it is not known. */
export interface Value {
  readonly name: string;
  readonly yuan: Yuan | null;
  readonly refs: readonly CellRef[];
}

/** The value of a figure of the tables. */
export function figureValue(context: TextContext, { ref, of }: Figure, name: string): Value {
  const forms = of === "current" ? context.forms : context.compared[of];
  if (forms === null) return { name, yuan: null, refs: [ref] };
  const cell = cellOfRef(forms, ref);
  return { name, yuan: cell?.kind === "amount" ? cell.yuan : Yuan.zero, refs: [ref] };
}

/** A value that no table holds. */
export function plainValue(name: string, yuan: Yuan | null): Value {
  return { name, yuan, refs: [] };
}
