import { revenueLines } from "../accounts";
import type { LineDefinition } from "./form";
import { left } from "./line";

/** One line of revenue per fund: all eight, or the first three (财政拨款). */
export function fundRevenueLines(count: 3 | 8): readonly LineDefinition[] {
  return revenueLines
    .slice(0, count)
    .map(([fund, label, line]) => left(`line${line}`, label, { kind: "entries", take: { flow: "revenue", fund } }));
}
