import type { FormDefinition, FormId } from "../forms";
import type { NarrativeDefinition } from "../narrative";

/** How one table prints in one place and year. It chooses and words; it never changes what a cell takes. */
export interface EditionForm {
  readonly id: FormId;
  /** 公开03表, 表七 …: printed at the right above the table, and the wished sheet name. */
  readonly number: string;
  /** 序号 in the contents sheet. */
  readonly ordinal: string;
  readonly title: string;
  /** The sentence under the table, with its 注：; null where the edition prints none. */
  readonly note: string | null;
  readonly grid: FormGrid;
  /** The sentence for an empty table; null where the grid alone is printed. */
  readonly emptySentence: string | null;
}

/** A cell of the head: text, and how many columns and rows it spans. */
export interface HeadCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/** How rows and columns of the filled form stand on the page. */
export type FormGrid =
  /** Two sides beside each other, line by line (公开01, 公开04). `line` prints 行次. */
  | {
      readonly kind: "twoSided";
      readonly head: readonly (readonly HeadCell[])[];
      readonly columnNumbers: readonly string[] | null;
      readonly left: TwoSidedPart;
      readonly right: TwoSidedPart;
      readonly printLine: boolean;
    }
  /** A row per total, class, section and item (公开02, 03, 05, 07, 08). */
  | {
      readonly kind: "byFunction";
      readonly head: readonly (readonly HeadCell[])[];
      readonly columnNumbers: readonly string[] | null;
      readonly columns: readonly string[];
      readonly totalStands: "top" | "bottom";
    }
  /** Economic sections in panels beside each other (公开06). */
  | {
      readonly kind: "panels";
      readonly head: readonly (readonly HeadCell[])[];
      readonly panels: readonly Panel[];
      readonly totals: readonly PanelTotal[];
    }
  /** Rows of measures, or one row of measure pairs (公开09). */
  | {
      readonly kind: "measures";
      readonly head: readonly (readonly HeadCell[])[];
      readonly columnNumbers: readonly string[] | null;
      readonly rows: readonly MeasureRow[];
    };

/** One side: the lines printed from top to bottom, and the columns after label and 行次. */
export interface TwoSidedPart {
  readonly lines: readonly PrintedLine[];
  readonly columns: readonly string[];
}

/** A printed line: a row of the form, or an empty line that only has its number. */
export interface PrintedLine {
  readonly row: string | null;
  readonly label: string;
  readonly line: number | null;
}

/** Rows of one panel, top to bottom: economic codes. */
export interface Panel {
  readonly codes: readonly string[];
}

/** A total under one or more panels: its label spans `labelAcross` columns, its amount stands in the column after. */
export interface PanelTotal {
  readonly row: string;
  readonly label: string;
  readonly labelAcross: number;
}

/** One printed row: `label` null prints none; each figure is `row.column` of the form. */
export interface MeasureRow {
  readonly label: string | null;
  readonly figures: readonly string[];
}

/** One place and year: which forms, in which order, with which numbers, wording and blanks. */
export interface Edition {
  readonly id: string;
  /** 西安市 2023 …, as the clerk chooses it. */
  readonly title: string;
  readonly basis: string;
  readonly unit: "万元";
  readonly forms: readonly EditionForm[];
  /** What the forms take; an edition that takes something else changes its copy of the definition. */
  readonly definitions: readonly FormDefinition[];
  /** 编制部门：, as the heads print it. */
  readonly departmentLabel: string;
  readonly contents: { readonly title: string; readonly headings: readonly string[]; readonly emptyReason: string };
  /** 第二部分: its sections, in their order and wording. */
  readonly narrative: NarrativeDefinition;
  /** Which stands first in the document after 部门概况: 情况说明 or 决算表. */
  readonly secondPart: "narrative" | "tables";
}
