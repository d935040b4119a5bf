import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { buildSheet } from "../../src/files/sheetBuilder";
import type { CellValue, Sheet } from "../../src/files";

/** A sheet from rows of values. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): Sheet {
  return buildSheet(name, rows);
}

/** The rows of a file of a case, as another library reads them. */
export function caseRows(name: string, file: string): string[][] {
  const text = readFileSync(join(__dirname, "..", "cases", name, file), "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<string[]>(text, { delimiter: file.endsWith(".tsv") ? "\t" : ",", skipEmptyLines: true }).data;
}

/** The ledger sheet of a case. */
export function caseLedger(name: string): Sheet {
  return buildSheet("台账", caseRows(name, "台账.csv"));
}
