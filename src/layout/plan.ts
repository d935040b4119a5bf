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
 * A chart of a sheet, drawn from cells of the same plan: the head row and the first column of `data` are names, every
 * further column is a series. In greys, so that it survives printing.
 */
export interface PlannedChart {
  /** What it is called in the workbook, stable over rebuilds. */
  readonly name: string;
  readonly title: string;
  /** The whole picture in words, for who cannot see it. */
  readonly description: string;
  /** A bridge's two series are the ends of hanging bars; the second is white and covers the first up to its lower end. */
  readonly kind: "bars" | "columns" | "bridge";
  readonly data: PlannedMerge;
  /** Cells it covers. */
  readonly place: PlannedMerge;
  /** Per series its colours as RRGGBB: one for all, or one for each of its points. */
  readonly colors: readonly (readonly string[])[];
  /** Whether the axis begins at zero; else it reaches below. */
  readonly isFromZero: boolean;
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
  readonly charts: readonly PlannedChart[];
  readonly print: PrintSetup;
}
