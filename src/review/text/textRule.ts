import type { CellRef } from "../../fill";
import type { Wan, Yuan } from "../../money";
import type { SectionId } from "../../narrative";
import type { SectionReading } from "./readSection";
import type { Span } from "./span";
import type { TextContext } from "./textContext";

/** A typed text, read. */
export interface TextReading {
  readonly context: TextContext;
  readonly text: string;
  /** The text in one width, of the same length. */
  readonly even: string;
  readonly sections: readonly SectionReading[];
}

/** A place where the text is wrong, or may be. */
export interface Mistake extends Span {
  /** Null outside 第二部分. */
  readonly section: SectionId | null;
  /** Less than the rule's own severity where it is a hint. */
  readonly verdict: "error" | "confirm";
  readonly cells: readonly CellRef[];
  readonly expected: Wan | null;
  readonly actual: Wan | null;
  readonly exactDifference: Yuan | null;
  /** Where, what, what to do. */
  readonly message: string;
}

/** A mistake that published narratives make. */
export interface TextRule {
  readonly id: string;
  readonly title: string;
  /** Its id in the catalogue of identities: "N-06". */
  readonly clause: string;
  /** Texts of the sample department: those that pass, and those that fail by this rule. */
  readonly examples: { readonly passes: readonly string[]; readonly fails: readonly string[] };
  readonly find: (reading: TextReading) => readonly Mistake[];
}
