/** A stretch of the typed text, as indexes into it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
