import type { Yuan } from "../money";
import type { Change } from "./change";
import { bridgeWords } from "./messages";

/** A column of a bridge chart, in exact yuan: it reaches from `from` to `to`; the two ends stand on zero. */
export interface BridgeStep {
  readonly kind: "base" | "driver" | "others" | "current";
  readonly label: string;
  readonly from: Yuan;
  readonly to: Yuan;
}

/** From the base over every driver to the current figure; the last driver ends exactly where the current figure stands. */
export function bridgeOf(
  change: Change,
  labels: { readonly base: string; readonly current: string },
): readonly BridgeStep[] {
  const zero = change.base.minus(change.base);
  const steps: BridgeStep[] = [{ kind: "base", label: labels.base, from: zero, to: change.base }];
  let level = change.base;
  const step = (kind: "driver" | "others", label: string, by: Yuan): void => {
    steps.push({ kind, label, from: level, to: level.plus(by) });
    level = level.plus(by);
  };
  for (const driver of change.drivers) step("driver", driver.name, driver.change);
  if (change.others !== null) step("others", bridgeWords.others, change.others.change);
  steps.push({ kind: "current", label: labels.current, from: zero, to: change.current });
  return steps;
}
