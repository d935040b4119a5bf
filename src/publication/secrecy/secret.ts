/** What kind of thing should perhaps not be published. */
export type SecretKind =
  | "identity"
  | "mobile"
  | "telephone"
  | "bankCard"
  | "bankAccount"
  | "plate"
  | "email"
  | "persons"
  | "functional"
  | "word";

/** Something in the document that should perhaps not be published. A person accepts it, or mends the source. */
export interface Secret {
  /** The same over rebuilds while text and place are: what an acceptance refers to. */
  readonly key: string;
  readonly kind: SecretKind;
  readonly place: string;
  readonly found: string;
  /** The whole text it stands in: an acceptance holds as long as this does. */
  readonly passage: string;
  /** What may stand instead: the middle of a number hidden, a name without its given part; null where only a person can say. */
  readonly mended: string | null;
  /** Where, what, what to do, in Chinese. */
  readonly message: string;
}

/** A find before it has its place. */
export interface Find {
  readonly kind: SecretKind;
  readonly found: string;
  readonly mended: string | null;
}
