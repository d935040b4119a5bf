import { standardBook } from "../../src/accounts";
import { formats } from "../../src/export";
import { readLedger } from "../../src/ledger";
import { buildReport, publishedReport, sourcesOfUnit } from "../../src/report";
import { text } from "../text";
import { sourcesNow, type EngineState } from "./engine";
import type { Answer } from "./message";

/** The tables of one unit alone, money from other units included, beside the consolidated ones. */
export async function unitFile(state: EngineState, unit: string): Promise<Answer> {
  const { build } = state;
  const sources = sourcesNow(state);
  const format = formats.find(({ fileName }) => fileName.endsWith(".xlsx"));
  if (sources === null || build === null || format === undefined) return { kind: "nothing" };
  const { year } = build.report;
  const { ledger } = readLedger({ sheets: sources.ledgers, book: standardBook, reportYear: year });
  const outcome = buildReport(sourcesOfUnit(sources, ledger, unit), {
    edition: build.report.edition.id,
    year,
    department: unit,
    partial: true,
    book: standardBook,
  });
  if (outcome.kind === "refused") return { kind: "refused", problems: outcome.problems };
  const bytes = await format.write(publishedReport(outcome.report));
  return { kind: "file", name: text.intake.unitFile(unit), bytes };
}
