import type { CellRef } from "../../fill";
import type { RepairKind } from "./repair";

/** The smallest thing that explains failing checks: what to change, and how many of them would then pass. */
export interface Cause {
  readonly kind: RepairKind | "unexplained";
  /** Cells to look at: those of the likeliest repair first, then those of others that mend as much. */
  readonly cells: readonly CellRef[];
  /** What the likeliest repair changes, as printed with its measure; "空" is a blank. */
  readonly changes: readonly { readonly cell: CellRef; readonly from: string; readonly to: string }[];
  /** How many failing checks would pass. */
  readonly repairs: number;
  /** The checks it mends: rule and first cell, as in their findings. */
  readonly mends: readonly { readonly rule: string; readonly cell: CellRef | null }[];
  /** Whether no other repair mends as much: the identities alone determine it. */
  readonly isDetermined: boolean;
  readonly message: string;
}
