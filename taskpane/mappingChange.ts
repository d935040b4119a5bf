import type { ConfirmationId, InferredField, MappingAnswers, ReadField, ValueField } from "../src/ledger";

/** What the clerk answered for a sheet, or moved to another column. */
export type MappingChange =
  | { readonly kind: "column"; readonly field: ReadField; readonly column: number | null }
  | { readonly kind: "answers"; readonly answers: Partial<MappingAnswers> }
  | ValueChange
  /** A guess from other columns, for all rows that leave the field open. */
  | { readonly kind: "infer"; readonly field: InferredField; readonly isAccepted: boolean }
  /** A choice that the import's profile offers. */
  | { readonly kind: "choice"; readonly id: ConfirmationId; readonly isAccepted: boolean };

/** What a value means; null leaves it to the program again. `alsoIn`: the other sheets it was met in. */
export interface ValueChange {
  readonly kind: "value";
  readonly field: ValueField;
  readonly value: string;
  readonly means: string | null;
  readonly alsoIn?: readonly string[];
}
