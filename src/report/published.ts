import type { PublishedReport } from "../export";
import { narrativeText } from "../narrative";
import { buildPublication } from "../publication";
import type { Report } from "./report";

/** What the files of a build are made of. */
export function publishedReport(report: Report): PublishedReport {
  const { edition, department, year, forms, narrative, findings, problems } = report;
  const publication = buildPublication(report);
  return { edition, department, year, forms, narrative: narrativeText(narrative), publication, findings, problems };
}
