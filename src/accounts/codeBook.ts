/** Level of a code: 类 (3 digits), 款 (5), 项 (7). Economic codes stop at 款. */
export type CodeLevel = "class" | "section" | "item";

/** One code of a list. Unknown years are null: valid in every year. */
export interface CodeEntry {
  readonly code: string;
  /** The name the list prints; "" where the list knows the code but not its name. */
  readonly name: string;
  readonly level: CodeLevel;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  /** `documented`: seen in an official or published document; `unverified`: to be confirmed against the official book. */
  readonly evidence: "documented" | "unverified" | "department";
  /** Names it bore before (文化体育与传媒 …). */
  readonly formerNames: readonly string[];
  /** The code that took over what it held, from the year after `yearTo` on; absent for nearly every code. */
  readonly movedTo?: string;
  /** The name it bears from a later year on; absent for nearly every code. */
  readonly renamed?: { readonly from: number; readonly name: string };
}

/** A code list, by code. A department's own book is laid over it with `layOver`. */
export interface CodeList {
  readonly kind: "functional" | "economic";
  /** In the order of the codes. */
  readonly byCode: ReadonlyMap<string, CodeEntry>;
  /** By the plain form of the present name (`plainName`). */
  readonly byName: ReadonlyMap<string, readonly CodeEntry[]>;
}

/** The lists a ledger is read with. */
export interface CodeBook {
  readonly functional: CodeList;
  readonly economic: CodeList;
}
