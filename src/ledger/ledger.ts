import type { Flow, Fund, Measure, Nature } from "../accounts";
import type { Yuan } from "../money";

/**
 * A dictionary-coded column: `values[codes[row]]`. In dimensions each value stands once, in the order of its first entry;
 * of date, voucher and summary one text may have several codes (`distinctCodes`), and some values no entry.
 */
export interface LedgerColumn<Value> {
  readonly codes: Uint32Array;
  readonly values: readonly Value[];
}

/** What an entry is told apart by. Absent codes, entity and project are the empty text. */
export interface LedgerDimensions {
  readonly year: LedgerColumn<number>;
  readonly measure: LedgerColumn<Measure>;
  readonly flow: LedgerColumn<Flow>;
  readonly fund: LedgerColumn<Fund>;
  /** Seven digits (项); five where the list knows no item below that section; "" for balances without one. */
  readonly functional: LedgerColumn<string>;
  /** Five digits (款); "" where none is stated. */
  readonly economic: LedgerColumn<string>;
  readonly nature: LedgerColumn<Nature>;
  readonly entity: LedgerColumn<string>;
  readonly project: LedgerColumn<string>;
}

/** Every dimension, in the order of the interface. */
export const everyDimension = [
  "year",
  "measure",
  "flow",
  "fund",
  "functional",
  "economic",
  "nature",
  "entity",
  "project",
] as const satisfies readonly (keyof LedgerDimensions)[];

/** The entries of a ledger (台账) in columns. Every array has `size` members; amounts are exact. */
export interface Ledger {
  readonly size: number;
  readonly dimensions: LedgerDimensions;
  /** Integer fen (分), signed; corrections are negative. A row in `exact` holds 0 here. */
  readonly fen: Float64Array;
  /** Rows whose amount has more than two decimals or exceeds 2^53 fen, exactly. */
  readonly exact: ReadonlyMap<number, Yuan>;
  readonly date: LedgerColumn<string>;
  readonly voucher: LedgerColumn<string>;
  readonly summary: LedgerColumn<string>;
  /** 政府预算支出经济分类 as written; null where no column of the ledger gives it. No table rests on it. */
  readonly governmentEconomic: LedgerColumn<string> | null;
  readonly origin: LedgerOrigin;
  /** The clerk's own name for each code, as first met; for codes the lists do not know. */
  readonly functionalNames: ReadonlyMap<string, string>;
  readonly economicNames: ReadonlyMap<string, string>;
}

/** Where each entry stands in the input. */
export interface LedgerOrigin {
  /** Names of the sheets read. */
  readonly sheets: readonly string[];
  /** Index into `sheets`, per entry. */
  readonly sheetOf: Uint16Array;
  /** 1-based row in that sheet, per entry. */
  readonly rowOf: Uint32Array;
  /** Where edits have put entries out of order: per sheet, by 1-based row, the entry's number plus one, 0 for none. */
  readonly byRow?: readonly Uint32Array[];
}
