import { acceptanceOf, examineReport, mayPublish, splitWords } from "../../src/publication";
import type { Report } from "../../src/report";
import { applyWaivers } from "../../src/rules";
import type { GateView } from "../publishingViews";
import type { EngineState } from "./engine";
import type { Notes } from "./notes";

/** What stands in the way of publishing the report as it is now, and what in it looks secret. */
export function gateOf({ build, notes }: EngineState, today: string): GateView | null {
  const settled = build?.live.settle();
  if (settled?.kind !== "built") return null;
  const waived = waivedOf(settled.report, notes);
  const { accepted, words } = notes;
  const { conditions, secrets } = examineReport(settled.report, {
    isWaived: (finding) => waived.has(finding),
    accepted,
    words: splitWords(words),
    today,
  });
  return {
    conditions,
    secrets: secrets.map((secret) => ({ ...secret, acceptance: acceptanceOf(secret, accepted) })),
    words,
    mayPublish: mayPublish(conditions),
  };
}

function waivedOf({ findings }: Report, { waivers }: Notes): ReadonlySet<unknown> {
  const standing = applyWaivers(findings, waivers);
  return new Set(standing.flatMap(({ kind, finding }) => (kind === "waived" ? [finding] : [])));
}
