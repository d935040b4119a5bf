import { expenditureClassLines } from "../accounts";
import type { LineDefinition } from "./form";
import { right } from "./line";

/** One line per class of expenditure, numbered from `first` on. Classes outside the list have no line: a finding. */
export function classLines(first: number): readonly LineDefinition[] {
  return expenditureClassLines.map(([code, label], index) =>
    right(`line${first + index}`, label, {
      kind: "entries",
      take: { flow: "expenditure", functionalClass: code },
    }),
  );
}
