import type { Wan } from "../money";

/** What kind of cell it is; `styles.ts` gives each its font, border, alignment and number format. */
export type CellStyle =
  | "title"
  | "formNumber"
  | "department"
  | "unit"
  | "heading"
  | "label"
  | "labelIndented"
  | "labelStrong"
  | "code"
  | "line"
  | "amount"
  | "amountStrong"
  | "text"
  | "textCentred"
  | "note"
  | "plain"
  | "sectionTitle"
  | "paragraph"
  | "input"
  | "example";

/** What a planned cell holds. An amount is the shown 万元 and becomes a number only at the writer's door. */
export type PlannedValue =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "wan"; readonly wan: Wan };

/** One cell of a plan; row and column are zero-based. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlannedValue;
  readonly style: CellStyle;
  /** The published figure it shows (`form.row.column`), for drilling. */
  readonly ref: string | null;
}

/** Zero-based and inclusive on all sides. */
export interface PlannedMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How a sheet prints: A4, one page wide, heading rows repeated on every page. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** 1: shrunk to stand on one page whatever fonts the reader has; null: as many pages as it takes. */
  readonly pagesTall: 1 | null;
  /** Zero-based rows repeated at the top of every page, inclusive; null for none. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  /** The printed area. */
  readonly area: PlannedMerge;
}

/** A choice list under the cells of a column (数据验证). */
export interface ChoiceList {
  readonly area: PlannedMerge;
  readonly choices: readonly string[];
}

/**
 * All that stands on one sheet. Excel, the xlsx export and the terminal write the same plan, so they cannot differ.
 * Every cell inside `height` × `width` that is not listed is blank and without style.
 */
export interface SheetPlan {
  /** What the plan is of, stable over rebuilds: a form's id, `contents`, `narrative`, … It is the mark of the sheet. */
  readonly id: string;
  /** The wished sheet name, ≤ 31 characters. */
  readonly name: string;
  readonly height: number;
  readonly width: number;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly PlannedMerge[];
  /** In characters of the default font, one per column. */
  readonly columnWidths: readonly number[];
  /** In points, one per row. */
  readonly rowHeights: readonly number[];
  readonly choices: readonly ChoiceList[];
  readonly print: PrintSetup;
}
