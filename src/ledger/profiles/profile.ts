import type { Flow, Fund, Measure, Nature } from "../../accounts";
import type { Field } from "../fields";

/** Families of raw ledgers and exports: payments, indicators, journals, account balances, finished 财决 tables. */
export type Family = "F1" | "F2" | "F3" | "F4" | "F5";

/** A column that is found by what its heading means, or by its very words where no field says it. */
export type ColumnName = { readonly field: Field } | { readonly headings: readonly string[] };

/** One amount column of a row, and what an amount in it is; several names are tried in their order. */
export interface AmountColumn {
  readonly id: string;
  readonly names: readonly ColumnName[];
  readonly measure: Measure;
  readonly flow: Flow;
  /** Null where the row itself says it. */
  readonly fund: Fund | null;
  readonly nature: Nature | null;
  /** The economic section (款) the column stands for; absent where the row says it, or nothing does. */
  readonly economic?: string;
  /** Profile of a table that lists this money as well: read together, it is not taken from here. */
  readonly yieldsTo?: string;
  /** Profile of a table that holds this money under another fund: read together, it is taken off there. */
  readonly heldIn?: { readonly profile: string; readonly fund: Fund };
}

/** What a line of a finished table stands for; `under` names the line above it where the words alone do not tell. */
export interface LineMeaning extends Pick<AmountColumn, "flow" | "yieldsTo" | "heldIn"> {
  readonly label: string;
  readonly under: string | null;
  readonly fund: Fund;
}

/** How rows become entries. */
export type RowsRule =
  /** One entry per amount column that holds something. `lowest`: rows of a 类 or 款 above others are their totals. */
  | { readonly kind: "amounts"; readonly columns: readonly AmountColumn[]; readonly rows: "all" | "lowest" }
  /** Rows known by their words, in panels side by side; `panels` head the words, `amount` the money of each. */
  | {
      readonly kind: "lines";
      readonly panels: readonly string[];
      readonly amount: string;
      readonly lines: readonly LineMeaning[];
    }
  /** 借 and 贷 of budget accounts, voucher by voucher; carry-forward vouchers are left out. */
  | { readonly kind: "journal" }
  /** 期初, 借方累计, 贷方累计, 期末 of budget accounts, last level only. */
  | { readonly kind: "balances"; readonly columns: Readonly<Record<BalanceColumn, readonly ColumnName[]>> };

export type BalanceColumn =
  "openingDebit" | "openingCredit" | "opening" | "debit" | "credit" | "closingDebit" | "closingCredit" | "closing";

/** Something the profile takes for granted. `choice`: it is done only after a person said yes. */
export interface Confirmation {
  readonly id: ConfirmationId;
  readonly kind: "assumed" | "choice";
  readonly says: string;
}

/** What a profile may assume, or offer. */
export type ConfirmationId =
  | "flow"
  | "measure"
  | "fund"
  | "fundFromFunction"
  | "natureFromProject"
  | "revenueFromPayments"
  | "adjustedFromIndicator"
  | "budgetAccounts"
  | "carryForward"
  | "carriedBalances"
  | "surplus"
  | "tabulated";

/** How the export of a kind of program is read: which columns it is known by, and what its rows are. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly family: Family;
  readonly basis: string;
  /** Fields it is known by: every one of `all`, one of each of `oneOf`, none of `none`. */
  readonly knownBy: {
    readonly all: readonly Field[];
    readonly oneOf: readonly (readonly Field[])[];
    readonly none: readonly Field[];
    /** Words in the title rows or the sheet's name, one of them; null where titles do not matter. */
    readonly title: RegExp | null;
    /** Whether 科目编码 must hold budget accounts (6, 7 or 8). */
    readonly budgetAccounts: boolean;
  };
  readonly rows: RowsRule;
  readonly confirmations: readonly Confirmation[];
}
