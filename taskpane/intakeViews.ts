import type { InferredField, ValueField } from "../src/ledger";

// What the 台账 panel shows beyond columns: values, guesses, control totals, another import, money between units. Plain
// data with amounts as text.

/** A value met in columns of one or several sheets; `means` is the id of its meaning, null while nobody knows it. Amounts in 元. */
export interface ValueView {
  readonly sheets: readonly string[];
  readonly field: ValueField;
  readonly heading: string;
  readonly value: string;
  readonly rows: number;
  readonly yuan: string;
  readonly understanding: "known" | "chosen" | "open";
  readonly means: string | null;
}

/** Rows whose fund or type can be told from other columns, and from what; `means` in words, null where nothing tells. */
export interface GuessView {
  readonly field: InferredField;
  readonly basis: string;
  readonly means: string | null;
  readonly rows: number;
  readonly yuan: string;
}

/** A sheet's guesses. */
export interface SheetLook {
  readonly sheet: string;
  readonly guesses: readonly GuessView[];
  /** Fields whose guesses were accepted. */
  readonly accepted: readonly InferredField[];
}

/** A control total in every source; "" where a source says nothing. Amounts in 元. */
export interface ControlView {
  readonly title: string;
  readonly ledger: string;
  readonly balances: string;
  readonly approved: string;
  readonly tables: string;
  /** 财决附03. */
  readonly operations: string;
  readonly isAgreed: boolean;
  /** Where the approved figure, or that of 财决附03, stands; null where there is none. */
  readonly place: { readonly sheet: string; readonly row: number } | null;
}

/** What the ledger has changed since the tables were built: rows and their money, and published numbers. */
export interface ComparisonView {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly unchanged: number;
  /** The first rows that changed, in words, with a place in the ledger as it is; null for a removed one. */
  readonly rows: readonly {
    readonly kind: "added" | "removed" | "changed";
    readonly words: string;
    readonly place: { readonly sheet: string; readonly row: number } | null;
  }[];
  readonly figures: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  readonly moreFigures: number;
}

/** Money that only moved between two units, proposed to be left out of the consolidated tables. */
export interface PairView {
  readonly key: string;
  readonly proof: string;
  readonly yuan: string;
  readonly isConfirmed: boolean;
  readonly places: readonly { readonly sheet: string; readonly row: number }[];
}

/** All of it. */
export interface IntakeView {
  readonly sheets: readonly SheetLook[];
  /** Of all sheets, each once: open ones first. */
  readonly values: readonly ValueView[];
  readonly controls: readonly ControlView[];
  readonly comparison: ComparisonView | null;
  readonly units: readonly string[];
  readonly pairs: readonly PairView[];
  /** Internal money that found no counterpart, in words. */
  readonly unmatched: readonly string[];
}

/** What one unit has in a figure, in 元. */
export interface UnitShare {
  readonly unit: string;
  readonly yuan: string;
}
