import { compareLedgers, valueAt, type Ledger, type LedgerDifference } from "../ledger";
import { Yuan } from "../money";
import { changedFigures, type ChangedFigure } from "./consolidate";
import type { Report } from "./report";

/** What another import of a ledger changed: its rows, and the published numbers that follow. */
export interface ReportComparison {
  readonly rows: LedgerDifference;
  readonly figures: readonly ChangedFigure[];
}

/** An entry named by its place and what it says; amount in exact 元. */
export interface EntryInWords {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly summary: string;
  readonly yuan: Yuan;
}

/** Compares a report with the one made from an earlier import of the same ledger. */
export function compareReports(before: Report, after: Report): ReportComparison {
  return {
    rows: compareLedgers(before.reading.ledger, after.reading.ledger),
    figures: changedFigures(before.forms, after.forms),
  };
}

/** An entry of a ledger as a person finds it. */
export function entryInWords({ origin, voucher, summary, exact, fen }: Ledger, row: number): EntryInWords {
  const words = [textAt(voucher, row), textAt(summary, row)].filter((text) => text !== "");
  return {
    sheet: origin.sheets[origin.sheetOf[row] ?? 0] ?? "",
    row: origin.rowOf[row] ?? 0,
    summary: words.join(" "),
    yuan: exact.get(row) ?? Yuan.ofFen(fen[row] ?? 0),
  };
}

function textAt(column: Ledger["summary"], row: number): string {
  return column.values.length === 0 ? "" : valueAt(column, row);
}
