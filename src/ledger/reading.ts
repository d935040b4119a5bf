import type { Problem } from "../files";
import type { Yuan } from "../money";
import type { ControlTotal } from "./intake/controlTotals";
import type { Ledger } from "./ledger";

/**
 * Why a row is no entry by its nature: the example of an 编报工作簿 · 合计, upper levels and carried balances · headings repeated on each page · money
 * that is not in these tables (往来款 …) · accounts that feed none (财务会计, 资金结存) · year-end carry-forward vouchers
 * (年末结转) · vouchers not posted or void (未记账、作废).
 */
export type DropKind =
  "example" | "subtotal" | "repeatedHeader" | "excluded" | "otherAccount" | "carryForward" | "notPosted";

/** Rows that are no entries, told but not complained of: count and money, per sheet and reason. */
export interface DroppedRows {
  readonly kind: DropKind;
  readonly sheet: string;
  readonly rows: number;
  readonly yuan: Yuan;
  /** 1-based rows in that sheet, in order. */
  readonly rowsOf: readonly number[];
}

/** Rows that should have been entries and could not be read. */
export interface LeftOut {
  readonly rows: number;
  /** Sum of the amounts that can be read. */
  readonly yuan: Yuan;
  /** How many of the rows have no readable amount. */
  readonly withoutAmount: number;
  /** 1-based rows, per sheet that has any. */
  readonly rowsOf: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
}

/** Money by what became of it, in exact 元. `inFile` is added up by itself: it equals read + leftOut + dropped. */
export interface Controls {
  readonly inFile: Yuan;
  readonly read: Yuan;
  readonly leftOut: Yuan;
  readonly dropped: Yuan;
}

/** What the sheets of a ledger say: the good rows, everything wrong at once, and where the rest of the money is. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  /** The report's year: the one given, else the latest with 决算 rows; null when nothing tells. */
  readonly year: number | null;
  readonly leftOut: LeftOut;
  readonly dropped: readonly DroppedRows[];
  readonly controls: Controls;
  /** Totals of account balances that were read beside the ledger to compare it with; their money is not in it. */
  readonly balances: readonly BalanceTotals[];
}

/** What one sheet of account balances (余额表) says of the year. */
export interface BalanceTotals {
  readonly sheet: string;
  readonly totals: readonly ControlTotal[];
}
