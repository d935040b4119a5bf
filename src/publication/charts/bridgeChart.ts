import type { Yuan } from "../../money";
import { amountText } from "../../narrative";
import { bridgeOf, type BridgeStep } from "../../variance";
import type { Chart, ChartStep } from "../block";
import type { PublicationInput } from "../input";
import { chartWords as words } from "../messages";

/** From last year's total expenditure over what drove the change to this year's; null where nothing is known or changed. */
export function bridgeChart({ explain, year }: PublicationInput): Chart | null {
  const change = explain?.("summary.line60.actual", "lastYear") ?? null;
  if (change === null || change.change.toWan().isZero() || change.drivers.length === 0) return null;
  const steps = bridgeOf(change, { base: words.amountOf(year - 1), current: words.amountOf(year) });
  return {
    id: "changeBridge",
    title: words.titled(words.changeBridge),
    description: words.described(words.changeBridge, steps.map(describe)),
    drawing: { kind: "bridge", steps: steps.map(stepOf) },
  };
}

function stepOf(step: BridgeStep): ChartStep {
  const by = step.to.minus(step.from);
  const isEnd = step.kind === "base" || step.kind === "current";
  return {
    kind: isEnd ? "end" : by.isNegative() ? "fall" : "rise",
    name: step.label,
    from: step.from.toWan(),
    to: step.to.toWan(),
    label: isEnd ? amountText(step.to) : words.change(by.isNegative(), shown(by)),
  };
}

function describe(step: BridgeStep): string {
  const by = step.to.minus(step.from);
  if (step.kind === "base" || step.kind === "current") return words.piece(step.label, amountText(step.to));
  return words.stepPiece(step.label, by.isNegative(), shown(by));
}

function shown(by: Yuan): string {
  return amountText(by.absolute());
}
