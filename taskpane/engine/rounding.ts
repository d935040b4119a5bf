import wasm from "highs/runtime?url";
import { figureInWords, checkInputOf, type Report } from "../../src/report";
import { loadHighs, previewControlled } from "../../src/rounding";
import type { RoundingPreview } from "../views";

/** How long the solver may look for the fewest changes. */
const seconds = 10;

/** What 受控取整 would print over all tables. The report stays as it is. */
export async function previewRounding(report: Report, allowThreePublic: boolean): Promise<RoundingPreview> {
  const wished = { forms: "all", allowThreePublic, seconds } as const;
  const found = await previewControlled(checkInputOf(report), wished, () => loadHighs(wasm));
  if (found.kind === "infeasible") return { kind: "infeasible", message: found.message };
  return {
    kind: "preview",
    changes: found.changes.map(({ cell, from, to }) => ({
      cell,
      label: figureInWords(report, cell),
      from: from.toShown(),
      to: to.toShown(),
    })),
    gapsLeft: found.gapsLeft.length,
    isFewest: found.isFewest,
  };
}
