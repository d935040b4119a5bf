import type { Fund } from "../accounts";
import type { LineDefinition } from "./form";
import { left } from "./line";

/** One line of revenue per fund, numbered from 1. */
export function fundRevenueLines(funds: readonly (readonly [Fund, string])[]): readonly LineDefinition[] {
  return funds.map(([fund, label], index) =>
    left(`line${index + 1}`, label, { kind: "entries", take: { flow: "revenue", fund } }),
  );
}
