import { textOf } from "../facts";
import type { LedgerReading } from "../ledger";
import type { Finding } from "../rules";
import { buildPublication } from "./buildPublication";
import { checkEvaluations } from "./evaluation/checkEvaluations";
import { withLedgerFigures } from "./evaluation/withLedgerFigures";
import { publicationGate, type Gate, type GateInput } from "./gate";
import type { PublicationInput } from "./input";
import { scanSecrets, type ScanOptions } from "./secrecy/scanSecrets";

/** A report as far as its conditions of publishing need it. */
export interface GateReport extends PublicationInput {
  readonly findings: readonly Finding[];
  readonly reading: Pick<LedgerReading, "ledger" | "leftOut">;
}

/** What a person has let pass, and the day, which no room below the edges knows. */
export type GateDecisions = Pick<GateInput, "isWaived" | "isAccepted" | "today">;

/** Every condition of publishing a report, and whether it is met. */
export function reportGates(report: GateReport, decisions: GateDecisions): readonly Gate[] {
  const { reading, year, narrative, findings } = report;
  const facts = withLedgerFigures(report.facts, reading.ledger, year);
  const told = { ...report, facts };
  const publication = buildPublication(told);
  return publicationGate({
    ...decisions,
    publication,
    facts,
    findings,
    reasons: narrative.reasons,
    evaluations: checkEvaluations({ ...told, ledger: reading.ledger }),
    secrets: scanSecrets(publication, scanOptions(report)),
    leftOutRows: reading.leftOut.rows,
  });
}

/** The contact's number is no secret; the department's own words are looked for too. */
function scanOptions({ facts }: Pick<PublicationInput, "facts">): ScanOptions {
  const words = textOf(facts, "sensitiveWords").split(/[、，,\s]+/);
  return { contact: textOf(facts, "phone"), words: words.filter((word) => word !== "") };
}
