import { textOf } from "../../src/facts";
import {
  buildPublication,
  checkEvaluations,
  mayPublish,
  publicationGate,
  scanSecrets,
  withLedgerFigures,
  type Secret,
} from "../../src/publication";
import type { Report } from "../../src/report";
import { applyWaivers } from "../../src/rules";
import type { GateView } from "../views";
import type { EngineState } from "./engine";
import type { Notes } from "./notes";

/** What stands in the way of publishing the report as it is now, and what in it looks secret. */
export function gateOf({ build, notes }: EngineState, today: string): GateView | null {
  const settled = build?.live.settle();
  if (settled?.kind !== "built") return null;
  const { report } = settled;
  const facts = withLedgerFigures(report.facts, report.reading.ledger, report.year);
  const publication = buildPublication({ ...report, facts });
  const secrets = scanSecrets(publication, { contact: textOf(facts, "phone"), words: [] });
  const isAccepted = ({ key }: Secret): boolean => notes.accepted.includes(key);
  const waived = waivedOf(report, notes);
  const conditions = publicationGate({
    publication,
    facts,
    findings: report.findings,
    reasons: report.narrative.reasons,
    evaluations: checkEvaluations({ ...report, facts, ledger: report.reading.ledger }),
    secrets,
    leftOutRows: report.reading.leftOut.rows,
    isWaived: (finding) => waived.has(finding),
    isAccepted,
    today,
  });
  return {
    conditions,
    secrets: secrets.map((secret) => ({ ...secret, isAccepted: isAccepted(secret) })),
    mayPublish: mayPublish(conditions),
  };
}

function waivedOf({ findings }: Report, { waivers }: Notes): ReadonlySet<unknown> {
  const standing = applyWaivers(findings, waivers);
  return new Set(standing.flatMap(({ kind, finding }) => (kind === "waived" ? [finding] : [])));
}
