import type { FormId } from "../../src/forms";
import type { RoundingWish } from "../../src/report";
import type { TotalView } from "../roundingViews";

/** What is chosen so far; "" for what is still to be chosen. */
export interface RoundingChoice {
  readonly method: RoundingWish["method"];
  readonly forms: "all" | FormId;
  readonly total: string;
  readonly into: string;
  readonly allowThreePublic: boolean;
}

/** The wish a choice amounts to; null while something is still to be chosen. */
export function wishOf(
  { method, forms, total, into, allowThreePublic }: RoundingChoice,
  totals: readonly TotalView[],
): RoundingWish | null {
  if (method === "controlled") return { method, forms, allowThreePublic };
  const chosen = totals.find(({ key }) => key === total);
  if (chosen === undefined) return null;
  if (method === "largestRemainder") return { method, total, allowThreePublic };
  const part = chosen.parts.find(({ cell }) => cell === into);
  return part === undefined ? null : { method, total, into: part.cell, allowThreePublic };
}
