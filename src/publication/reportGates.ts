import { textOf } from "../facts";
import type { LedgerReading } from "../ledger";
import type { Finding } from "../rules";
import { buildPublication } from "./buildPublication";
import { checkEvaluations } from "./evaluation/checkEvaluations";
import { withLedgerFigures } from "./evaluation/withLedgerFigures";
import { publicationGate, type Gate, type GateInput } from "./gate";
import type { PublicationInput } from "./input";
import { acceptanceOf, splitWords, type AcceptedSecret } from "./secrecy/acceptance";
import { scanSecrets } from "./secrecy/scanSecrets";
import type { Secret } from "./secrecy/secret";

/** A report as far as its conditions of publishing need it. */
export interface GateReport extends PublicationInput {
  readonly findings: readonly Finding[];
  readonly reading: Pick<LedgerReading, "ledger" | "leftOut">;
}

/** What a person has let pass and looks for, and the day, which no room below the edges knows. */
export interface GateDecisions extends Pick<GateInput, "isWaived" | "today"> {
  readonly accepted: readonly AcceptedSecret[];
  /** The department's own words beside those of 补充资料「敏感词」 and the built-in ones. */
  readonly words: readonly string[];
}

/** A report looked at before publishing: its conditions, and what in it looks secret. */
export interface Examination {
  readonly conditions: readonly Gate[];
  readonly secrets: readonly Secret[];
}

/** Every condition of publishing a report, and whether it is met; and what it rests on in the text. */
export function examineReport(report: GateReport, { accepted, words, ...decisions }: GateDecisions): Examination {
  const { reading, year, narrative, findings } = report;
  const facts = withLedgerFigures(report.facts, reading.ledger, year);
  const told = { ...report, facts };
  const publication = buildPublication(told);
  const secrets = scanSecrets(publication, {
    contact: textOf(facts, "phone"),
    words: [...splitWords(textOf(facts, "sensitiveWords")), ...words],
  });
  const conditions = publicationGate({
    ...decisions,
    publication,
    facts,
    findings,
    reasons: narrative.reasons,
    evaluations: checkEvaluations({ ...told, ledger: reading.ledger }),
    secrets,
    leftOutRows: reading.leftOut.rows,
    isAccepted: (secret) => acceptanceOf(secret, accepted).kind === "accepted",
  });
  return { conditions, secrets };
}
