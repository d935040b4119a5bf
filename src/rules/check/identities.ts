import type { CellRef } from "../../fill";
import { rules } from "../list";
import { startChecking } from "./checking";
import type { CheckInput } from "./checkInput";
import { statementsOf, type Statement } from "./statements";

/** A relation of sums between published figures: Σ left = Σ right. Blank and absent cells count as nothing. */
export interface Identity {
  readonly rule: string;
  readonly clause: string;
  readonly left: readonly CellRef[];
  readonly right: readonly CellRef[];
}

/** Every identity that holds between the figures of these tables; inequalities and questions of plausibility are none. */
export function identitiesOf(given: CheckInput): readonly Identity[] {
  return relationsOf(given, "equal");
}

/** Every part (right) of a whole (left): where a part is the whole of it, both print one figure. */
export function inclusionsOf(given: CheckInput): readonly Identity[] {
  return relationsOf(given, "atMost");
}

function relationsOf(given: CheckInput, wanted: Statement["relation"]): readonly Identity[] {
  const input = startChecking(given);
  return rules
    .flatMap((rule) => statementsOf(rule, input))
    .filter(({ relation, rule }) => relation === wanted && rule.severity === "error")
    .map(({ rule, left, right }) => ({
      rule: rule.id,
      clause: rule.clause,
      left: left.map(({ ref }) => ref),
      right: right.map(({ ref }) => ref),
    }));
}
