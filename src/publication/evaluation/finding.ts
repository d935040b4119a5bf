/** Wrong, doubtful, or to be looked at. */
export type EvaluationSeverity = "error" | "warning" | "notice";

/** What a check says of an evaluation table. */
export interface EvaluationFinding {
  /** "P-01" … "P-15". */
  readonly rule: string;
  readonly severity: EvaluationSeverity;
  readonly sheet: string;
  /** 1-based; null where it concerns the whole table. */
  readonly row: number | null;
  /** Where, what, what to do, in Chinese. */
  readonly message: string;
}
