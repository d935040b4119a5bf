import type { Severity } from "../files";
import type { ConfirmationId } from "../ledger";

/** One department of a batch: its ledger files, and where its publication goes. */
export interface BatchTask {
  /** The name of its folder, or of its file without ending; also the name of its output folder. */
  readonly name: string;
  /** Absolute paths, in the order of their names. */
  readonly files: readonly string[];
  readonly outFolder: string;
}

/** What a person chose for all departments. */
export interface BatchChoices {
  readonly edition: string | null;
  readonly year: number | null;
  readonly partial: boolean;
  /** Choices of import profiles that hold for all departments. */
  readonly confirmed: readonly ConfirmationId[];
}

/** What became of one department. It says nothing of time, so that a resumed batch gives the same summary. */
export interface BatchResult {
  readonly name: string;
  /** Which input and choices it was made from; a result with another one is made again. */
  readonly fingerprint: string;
  /** `failed`: the program stopped on it; it is tried again by the next run. */
  readonly state: "built" | "refused" | "failed";
  readonly exit: 0 | 1 | 2;
  readonly department: string;
  readonly year: number | null;
  readonly edition: string;
  /** Rows that became entries. */
  readonly entries: number;
  readonly leftOut: { readonly rows: number; readonly yuan: string };
  /** Findings by verdict. */
  readonly verdicts: {
    readonly exact: number;
    readonly rounding: number;
    readonly confirm: number;
    readonly error: number;
  };
  /** Sentences of 错误 and 请确认 findings. */
  readonly findings: readonly string[];
  readonly problems: readonly { readonly severity: Severity; readonly message: string }[];
}
