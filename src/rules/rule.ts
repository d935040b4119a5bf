import type { Flow, Fund, Measure, Nature } from "../accounts";
import type { CellRef } from "../fill";
import type { ColumnId, FormId } from "../forms";
import type { Yuan } from "../money";
import type { CheckInput } from "./check/checkInput";
import type { Checking } from "./check/checking";
import type { FigureForm, FigureRow } from "./check/figures";
import type { Verdict } from "./finding";

/** Tables with a row per class, section and item. */
export type ByFunctionForm =
  "revenue" | "expenditure" | "generalPublicBudget" | "governmentManagedFunds" | "stateCapitalOperations";

/** Row ids of a form: `line27`, `total` and codes, `personnel`, `budget`. */
export type RowId<Form extends FormId> = Form extends "summary" | "appropriationSummary"
  ? `line${number}`
  : Form extends "basicExpenditure"
    ? `${number}` | "personnel" | "operating"
    : Form extends "threePublicExpenses"
      ? "budget" | "actual"
      : "total" | `${number}`;

/** Columns that some edition prints beside those of the definition (国有资本经营预算 with carry-over). */
type Column<Form extends FormId> =
  ColumnId<Form> | (Form extends "stateCapitalOperations" ? "opening" | "revenue" | "closing" : never);

/** A reference whose form, kind of row and column exist: a misspelt one does not compile. */
export type RuleCell = { [Form in FormId]: `${Form}.${RowId<Form>}.${Column<Form>}` }[FormId];

/** One column of one form, whatever the row. */
export type RuleColumn = { [Form in FormId]: `${Form}.${Column<Form>}` }[FormId];

/** Left and right are sums; the left one is checked against the right one. */
export type Check =
  | { readonly kind: "equal"; readonly left: readonly RuleCell[]; readonly right: readonly RuleCell[] }
  /** The same quantity in two tables: nothing may differ, not even in print. */
  | { readonly kind: "copies"; readonly pairs: readonly (readonly [RuleCell, RuleCell])[] }
  /** In every row of a form (of a two-sided form: every row that has these columns). */
  | EveryRow
  /** `total` is the sum of the class rows (类) of its form, in the columns given. */
  | TotalOfClasses
  /** In every column given, a row is the sum of other rows of its form. */
  | SumOfRows
  /** Every class is the sum of its sections, every section of its items, in every column. */
  | { readonly kind: "levels"; readonly form: ByFunctionForm | "basicExpenditure" }
  /** For every class: its row in one form repeats its row in another. */
  | { readonly kind: "classCopies"; readonly left: RuleColumn; readonly right: RuleColumn }
  /** Parts do not exceed the whole; a blank whole beside a part that is not blank is an error. */
  | { readonly kind: "atMost"; readonly cases: readonly AtMost[] }
  /** The same for every row (or every class) of the forms. */
  | {
      readonly kind: "everyRowAtMost";
      readonly rows: "all" | "classes";
      readonly parts: readonly RuleColumn[];
      readonly whole: RuleColumn;
    }
  /** A rule of its own kind that looks at one row at a time, of these tables or of all. */
  | {
      readonly kind: "eachRow";
      readonly forms: "all" | readonly FormId[];
      readonly find: (row: FigureRow, form: FigureForm, input: Checking) => readonly Observation[];
    }
  /**
   * `reads` says how deep it looks: at `rows` (codes, labels, heads), `figures`, `groups` of the ledger, or `entries`:
   * every ledger row, which is run apart (`scanLedger`).
   */
  | {
      readonly kind: "custom";
      readonly reads: "rows" | "figures" | "groups" | "entries";
      readonly find: (input: Checking) => readonly Observation[];
    };

/** What a rule of its own kind saw. Nothing seen and nothing to see are both the empty list. */
export interface Observation {
  readonly verdict: Verdict;
  readonly cells: readonly CellRef[];
  /** Ledger rows that cause it; looked up when somebody asks. */
  readonly entries?: () => readonly number[];
  /** Both sides in 元, where it compares amounts. */
  readonly amounts?: { readonly expected: Yuan; readonly actual: Yuan };
  /** The sentence, or how to write it when somebody reads it. */
  readonly message: string | (() => string);
}

export type EveryRow = {
  [Form in FormId]: {
    readonly kind: "everyRow";
    readonly form: Form;
    readonly left: readonly Column<Form>[];
    readonly right: readonly Column<Form>[];
  };
}[FormId];

export type TotalOfClasses = {
  [Form in FormId]: {
    readonly kind: "totalOfClasses";
    readonly form: Form;
    readonly total: RowId<Form>;
    readonly columns: readonly Column<Form>[];
  };
}[FormId];

export type SumOfRows = {
  [Form in FormId]: {
    readonly kind: "sumOfRows";
    readonly form: Form;
    readonly total: RowId<Form>;
    readonly of: readonly RowId<Form>[];
    readonly columns: readonly Column<Form>[];
  };
}[FormId];

export interface AtMost {
  readonly parts: readonly RuleCell[];
  readonly whole: RuleCell;
}

/** A relation that filled forms, or the ledger behind them, must keep. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** Its id in the catalogue of identities: "X-03". */
  readonly clause: string;
  readonly basis: string;
  /** What a breach is: 错误, or 请确认. */
  readonly severity: "error" | "confirm";
  readonly check: Check;
  readonly examples: { readonly passes: readonly Example[]; readonly fails: readonly Example[] };
}

/** Shown 万元 by reference, "" for a blank. */
export type ExampleCells = { readonly [Ref in RuleCell]?: string };

/** An example: cells alone, or cells with what else the rule looks at. */
export type Example = ExampleCells | EvidenceExample;

export interface EvidenceExample {
  readonly cells: ExampleCells;
  /** Entries of 2023; with them the cells are exact, in 元. */
  readonly entries?: readonly ExampleEntry[];
  /** Row labels by `form.row`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Last year's cells, in 万元. */
  readonly previousYear?: ExampleCells;
  readonly evidence?: Partial<Omit<CheckInput["evidence"], "ledger" | "previousYear">>;
}

export interface ExampleEntry {
  readonly measure?: Measure;
  readonly flow?: Flow;
  readonly fund?: Fund;
  readonly nature?: Nature;
  readonly functional: string;
  readonly economic?: string;
  readonly yuan: string;
  readonly date?: string;
  readonly voucher?: string;
  readonly summary?: string;
}
