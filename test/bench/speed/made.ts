import { standardBook } from "../../../src/accounts";
import { buildSheet, type Sheet } from "../../../src/files";
import { mapColumns, type Mapping } from "../../../src/ledger";
import { buildReport, gatherSources, LiveReport, type Report } from "../../../src/report";
import { generateRows, ledgerHeadings } from "../generateLedger";

/** The ledger all parts measure with: so many rows of fifteen columns, the same in every run. */
export function ledgerSheet(rows: number): Sheet {
  return buildSheet("台账", ledgerRows(rows));
}

/** Its rows, the heading first. */
export function* ledgerRows(rows: number) {
  yield [...ledgerHeadings];
  yield* generateRows({ rows, seed: 20231231 });
}

/** The same as a csv file. */
export function ledgerCsv(rows: number): Buffer {
  const blocks: string[] = [];
  let lines: string[] = [];
  for (const row of ledgerRows(rows)) {
    lines.push(row.map((cell) => (cell === null ? "" : String(cell))).join(","));
    if (lines.length === 10_000) {
      blocks.push(lines.join("\n"));
      lines = [];
    }
  }
  return Buffer.from(`${[...blocks, lines.join("\n")].join("\n")}\n`);
}

/** Which column of it means what. */
export function mappingOf(sheet: Sheet): Mapping {
  const mapping = mapColumns(sheet, standardBook);
  if (mapping === null) throw new Error("no heading found");
  return mapping;
}

const options = { edition: null, year: 2023, department: "某部门", partial: true, book: standardBook };

/** The whole report of such a sheet. */
export function reportFrom(sheet: Sheet): Report {
  const outcome = buildReport(gatherSources([sheet], standardBook), options);
  if (outcome.kind === "refused") throw new Error("the generated ledger does not build");
  return outcome.report;
}

/** The same, following edits. */
export function liveOf(sheet: Sheet): LiveReport {
  return new LiveReport(reportFrom(sheet), gatherSources([sheet], standardBook), options);
}
