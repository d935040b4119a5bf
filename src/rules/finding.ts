import type { Wan, Yuan } from "../money";
import type { CellRef } from "../fill";

/** 平, 合法尾差, 错误, 请确认. */
export type Verdict = "exact" | "rounding" | "error" | "confirm";

/** What a rule says of one row, column or group of cells. */
export interface Finding {
  /** The rule's English id. */
  readonly rule: string;
  /** Its id in the catalogue of identities: "X-03". */
  readonly clause: string;
  readonly verdict: Verdict;
  /** The cells it compares, the checked one first. */
  readonly cells: readonly CellRef[];
  /** What the other side gives, as shown; null where the rule compares no amounts. */
  readonly expected: Wan | null;
  readonly actual: Wan | null;
  /** actual − expected, as shown. */
  readonly difference: Wan | null;
  /** The largest lawful shown gap; null where the rule compares no amounts. */
  readonly bound: Wan | null;
  /** actual − expected in exact yuan; null where only shown figures exist. */
  readonly exactDifference: Yuan | null;
  /** Ledger rows (indexes into the ledger's columns) that cause it, where it can name them. */
  readonly entries: readonly number[];
  /** Where, what, what to do, in Chinese. */
  readonly message: string;
}
