import type { ChartId } from "../narrative";
import type { Wan } from "../money";

/** 第一部分 … are level 1; 一、 is 2, （一） is 3, 1. is 4. Levels 1 and 2 stand in the contents. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** A piece of the document, in reading order. */
export type Block =
  | { readonly kind: "heading"; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "chart"; readonly chart: Chart }
  | { readonly kind: "table"; readonly table: PublicationTable };

/** A figure of a chart: what is drawn, and what stands beside it, rounded as the text rounds it. */
export interface ChartPoint {
  readonly wan: Wan;
  readonly label: string;
}

/** Lines of one colour: one point per category. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** A column of a bridge: it hangs between two levels, in 万元. */
export interface ChartStep {
  readonly kind: "end" | "rise" | "fall";
  readonly name: string;
  readonly from: Wan;
  readonly to: Wan;
  readonly label: string;
}

/** A picture of published figures, in 万元; drawn in greys and with its figures written out, so it survives printing. */
export interface Chart {
  readonly id: ChartId | "changeBridge";
  readonly title: string;
  /** The whole picture in words, for who cannot see it. */
  readonly description: string;
  readonly drawing:
    | {
        readonly kind: "bars" | "columns";
        readonly categories: readonly string[];
        readonly series: readonly ChartSeries[];
      }
    | { readonly kind: "bridge"; readonly steps: readonly ChartStep[] };
}

/** A cell of a table; cells it covers are not listed again. */
export interface TableCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
  readonly align: "left" | "center" | "right";
  readonly bold: boolean;
}

/** A row: its least height in points, and the cells that begin in it, from left to right. */
export interface TableRow {
  readonly height: number;
  readonly cells: readonly TableCell[];
}

/** A table of the document, with what stands above and below it. Sizes are points. */
export interface PublicationTable {
  /** A form's id, `contents`, `units`, `evaluation` …. */
  readonly id: string;
  /** Over the table; null for none. */
  readonly title: string | null;
  /** Whether the contents list the title, as they list headings of level 2. */
  readonly isListed: boolean;
  /** 公开03表, at the right; null for none. */
  readonly number: string | null;
  /** 编制部门：… and 单位：万元; null for none. */
  readonly sides: { readonly left: string; readonly right: string } | null;
  readonly columnWidths: readonly number[];
  /** Rows repeated on every page the table runs over. */
  readonly headRows: number;
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
  readonly fontSize: number;
  /** `inText`: where it stands; else on a page of its own. */
  readonly page: "inText" | "portrait" | "landscape";
}
