import type { PublishedReport } from "../export";
import { narrativeText } from "../narrative";
import type { Report } from "./report";

/** What the files of a build are made of. */
export function publishedReport({
  edition,
  department,
  year,
  forms,
  narrative,
  findings,
  problems,
}: Report): PublishedReport {
  return { edition, department, year, forms, narrative: narrativeText(narrative), findings, problems };
}
