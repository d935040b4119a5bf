import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { standardBook } from "../../src/accounts";
import { buildReport, gatherSources, type Report } from "../../src/report";
import { caseRows, sheetOf } from "./sheets";

const folders = ["", "绩效自评"];

/** The report of a case with all that its clerk stated beside the ledger. */
export function caseReport(
  name: string,
  change: (sheets: Record<string, string[][]>) => void = () => undefined,
): Report {
  const sheets: Record<string, string[][]> = {};
  for (const folder of folders.filter((one) => existsSync(join(__dirname, "..", "cases", name, one)))) {
    const path = join(__dirname, "..", "cases", name, folder);
    for (const file of readdirSync(path)
      .filter((entry) => entry.endsWith(".csv"))
      .sort())
      sheets[file.replace(/\.csv$/, "")] = caseRows(name, join(folder, file));
  }
  change(sheets);
  const sources = gatherSources(
    Object.entries(sheets).map(([sheet, rows]) => sheetOf(sheet, rows)),
    standardBook,
  );
  const outcome = buildReport(sources, {
    edition: null,
    year: null,
    department: null,
    partial: false,
    book: standardBook,
  });
  if (outcome.kind === "built") return outcome.report;
  throw new Error(outcome.problems.map(({ message }) => message).join("\n"));
}
