import { budgetOf, funds, type Fund } from "../../accounts";
import { parseCode } from "../parseCode";
import type { SourceCells } from "./sourceCells";

/** The budget an item of expenditure belongs to, by its code; null where that is not known. */
export function suggestFund(source: SourceCells, row: number): Fund | null {
  const code = functionalCodeOf(source, row);
  return code === null ? null : budgetOf(code);
}

/** The code of a row's item in digits; null where only a name or nothing stands. */
export function functionalCodeOf(source: SourceCells, row: number): string | null {
  const reading = parseCode(source.functionalText(row), "functional");
  return reading.kind === "code" ? reading.code : null;
}

/** How a fund is written in a ledger. */
export function fundText(fund: Fund | null): string | null {
  return fund === null ? null : funds[fund];
}
