import type { Flow, Fund, Measure, Nature } from "../accounts";

/** Which entries count: those that meet every condition given. The year is always the report's. */
export interface Selection {
  readonly measure?: Measure;
  readonly flow?: Flow;
  readonly fund?: Fund | readonly Fund[];
  readonly nature?: Nature;
  /** Three digits (类): every item below it. */
  readonly functionalClass?: string;
  /** Three-digit classes (类) or five-digit sections (款). */
  readonly economic?: readonly string[];
}

/**
 * Where a cell's amount comes from. References name a row or column of the same form; in a line's source "row" means
 * the same column and "row.column" another. A sum of blanks is blank; a balance of exactly zero is blank.
 */
export type CellSource =
  | { readonly kind: "entries"; readonly take: Selection }
  | { readonly kind: "sum"; readonly of: readonly string[] }
  | { readonly kind: "balance"; readonly plus: readonly string[]; readonly minus: readonly string[] }
  | { readonly kind: "nothing" };

export type Side = "left" | "right";

/** A column. Entries of a cell meet the form's, the row's and the column's conditions together. */
export interface ColumnDefinition {
  readonly id: string;
  readonly heading: string;
  readonly source: Exclude<CellSource, { kind: "nothing" }>;
}

/** A fixed row. `cells` overrides the source in single columns; in two-sided forms `side` says which columns it has. */
export interface LineDefinition {
  readonly id: string;
  readonly label: string;
  /** The printed 行次, or null. */
  readonly line: number | null;
  readonly side: Side | null;
  readonly source: CellSource;
  readonly cells?: Readonly<Record<string, CellSource>>;
}

export type RowsDefinition =
  /** A total, then every class, section and item that has an entry; classes and sections are sums of their items. */
  { readonly kind: "byFunction" } | { readonly kind: "lines"; readonly lines: readonly LineDefinition[] };

export interface FormDefinition {
  readonly id: FormId;
  readonly title: string;
  /** The rule or sample form it follows. */
  readonly basis: string;
  /** What every entry of the form meets. */
  readonly take: Selection;
  readonly rows: RowsDefinition;
  /** Columns of the left and right side of a two-sided form stand in `left` and `right`; others in `right` alone. */
  readonly columns: readonly ColumnDefinition[];
  /** In a two-sided form, the columns that left and right rows have; null for all. */
  readonly sides: Readonly<Record<Side, readonly string[]>> | null;
}

/** The nine tables, by what they say; number and order belong to the edition. */
export type FormId =
  | "summary"
  | "revenue"
  | "expenditure"
  | "appropriationSummary"
  | "generalPublicBudget"
  | "basicExpenditure"
  | "governmentManagedFunds"
  | "stateCapitalOperations"
  | "threePublicExpenses";
