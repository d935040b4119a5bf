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
  return relationsOf(given, ({ relation, rule }) => relation === "equal" && rule.severity === "error");
}

/**
 * Every part (right) of a whole (left), those that are merely usual among them: a part that is the whole of it prints as
 * the same figure, and none prints as more.
 */
export function inclusionsOf(given: CheckInput): readonly Identity[] {
  return relationsOf(given, ({ relation }) => relation === "atMost");
}

function relationsOf(given: CheckInput, isWanted: (statement: Statement) => boolean): readonly Identity[] {
  const input = startChecking(given);
  return rules
    .flatMap((rule) => statementsOf(rule, input))
    .filter(isWanted)
    .map(({ rule, left, right }) => ({
      rule: rule.id,
      clause: rule.clause,
      left: left.map(({ ref }) => ref),
      right: right.map(({ ref }) => ref),
    }));
}
