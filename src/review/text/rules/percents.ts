import { Yuan } from "../../../money";
import { statedPercent } from "../../../narrative";
import type { ClaimOf } from "../claim";
import { claimsOf, mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import { figureValue, type TextContext, type Value } from "../textContext";
import type { Mistake, TextReading } from "../textRule";

type PercentClaim = ClaimOf<"percent">;

/** The percentage a claim should state, two decimals; null where none may stand or a figure is not known. */
export function percentOfClaim({ how, part, base }: PercentClaim, otherBase: Value = base): string | null {
  if (part.yuan === null || otherBase.yuan === null) return null;
  const top = how === "growth" ? part.yuan.minus(otherBase.yuan).absolute() : part.yuan;
  return statedPercent(top, otherBase.yuan);
}

/** Whether a percentage stands on a base that is zero or shows so. */
export function standsOnZero(claim: PercentClaim): boolean {
  return claim.base.yuan !== null && claim.base.yuan.toWan().isZero();
}

/** Percentages of one kind that are not those of their figures; 0.01 points off is a hint. */
export function percentMistakes(reading: TextReading, how: PercentClaim["how"]): readonly Mistake[] {
  return claimsOf(reading, "percent").flatMap((claim) => {
    const expected = percentOfClaim(claim);
    if (claim.how !== how || expected === null || otherBaseOf(claim, reading.context) !== null) return [];
    const gap = gapOf(claim.number, expected);
    if (gap === 0 || (gap === 1 && reading.context.basis === "shown")) return [];
    const isHint = gap === 1;
    const what = {
      share: `${claim.part.name}占${claim.base.name}的`,
      completion: `${claim.part.name}完成${claim.base.name}的`,
      growth: `${claim.part.name}较${claim.base.name}变动的`,
    }[how];
    const message = messages.percent(placeIn(reading, claim), { text: claim.text, what, expected, isHint });
    return [
      mistakeAt(claim, message, {
        cells: [...claim.part.refs, ...claim.base.refs],
        verdict: isHint ? "confirm" : "error",
      }),
    ];
  });
}

/** How many hundredths of a point lie between a typed percentage and the right one. */
export function gapOf(typed: string, expected: string): number {
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(typed)) return Infinity;
  const gap = Yuan.of(typed).minus(Yuan.of(expected)).absolute().toFen();
  return gap ?? Infinity;
}

/** The base a completion was worked from by mistake (the other budget, last year); null where there is none. */
export function otherBaseOf(claim: PercentClaim, context: TextContext): Value | null {
  const expected = percentOfClaim(claim);
  const [ref] = claim.part.refs;
  if (claim.how !== "completion" || expected === null || ref === undefined || gapOf(claim.number, expected) <= 1)
    return null;
  const others = [
    figureValue(context, { ref, of: "originalBudget" }, "年初预算"),
    figureValue(context, { ref, of: "adjustedBudget" }, "全年预算"),
    figureValue(context, { ref, of: "lastYear" }, "上年决算"),
  ];
  const taken = others.find((other) => {
    const percent = percentOfClaim(claim, other);
    return percent !== null && gapOf(claim.number, percent) === 0;
  });
  return taken ?? null;
}
