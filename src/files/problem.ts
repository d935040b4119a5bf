/**
 * What follows from a problem: `refuses`, nothing can be built; `leavesOut`, the row is left out, and a build without
 * `--partial` is refused; `notice`, built all the same, and told.
 */
export type Severity = "refuses" | "leavesOut" | "notice";

/** Something in the input that could not be used, told with its place and remedy. Never thrown: reading goes on. */
export interface Problem {
  /** Which kind of problem, in English: the key of its sentence in `test/golden/messages.txt`. */
  readonly kind: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** 1-based, as Excel numbers rows. */
  readonly row: number | null;
  /** The heading of the column, or its letters where it has none. */
  readonly column: string | null;
  /** The value as the cell shows it. */
  readonly value: string | null;
  /** Where, what, what to do: one or two Chinese sentences. */
  readonly message: string;
}
