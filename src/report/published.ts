import type { PublishedReport } from "../export";
import { narrativeText } from "../narrative";
import { buildPublication, withLedgerFigures } from "../publication";
import { disclosureOf } from "./checkFilled";
import type { Report } from "./report";

/** What the files of a build are made of. */
export function publishedReport(report: Report): PublishedReport {
  const { edition, department, year, forms, narrative, findings, problems } = report;
  const facts = withLedgerFigures(report.facts, report.reading.ledger, year);
  const publication = buildPublication({ ...report, facts });
  return {
    edition,
    department,
    year,
    forms,
    narrative: narrativeText(narrative),
    publication,
    findings,
    problems,
    disclosure: disclosureOf(report),
  };
}
