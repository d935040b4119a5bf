/** Raw values and what they mean: one meaning, or several of which a person must choose. */
export interface ValueMeaning<Value> {
  readonly means: readonly Value[];
  /** Seen in a document or in public code that reads such sheets. */
  readonly documented: readonly string[];
  /** In use by word of mouth. */
  readonly unverified: readonly string[];
}
