import type { ItemId } from "../facts";
import type { CellRef } from "../fill";
import type { Wan, Yuan } from "../money";
import type { ComparedWith } from "../variance";

/** A published figure of this year, or the same figure of what it is compared with. */
export interface Figure {
  readonly ref: CellRef;
  readonly of: "current" | ComparedWith;
}

/** What a word or number of a sentence stands for: figures of the tables, or items the clerk stated. */
export type Source =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "fact"; readonly item: ItemId }
  /** Units listed in 单位构成. */
  | { readonly kind: "units" }
  /** An evaluation (绩效自评), by the name of its sheet. */
  | { readonly kind: "evaluation"; readonly sheet: string };

/**
 * A piece of a sentence. Joined, the texts are the sentence; every number, direction word and name knows what it stands
 * for. Amounts stand in 万元 (the unit is text), percentages without their sign.
 */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  /** `wan` is what is printed: `yuan` rounded, or what the table prints for it (尾差处理). */
  | {
      readonly kind: "amount";
      readonly text: string;
      readonly yuan: Yuan;
      readonly wan: Wan;
      readonly sources: readonly Source[];
    }
  /** `part` ÷ `base`, both exact yuan; the base is never zero. */
  | {
      readonly kind: "percent";
      readonly text: string;
      readonly part: Yuan;
      readonly base: Yuan;
      readonly sources: readonly Source[];
    }
  | { readonly kind: "count"; readonly text: string; readonly count: number; readonly sources: readonly Source[] }
  /** 增加, 下降, 大于, 持平 …; `sign` is that of the exact change; 0 (持平) where it is, or shows, none. */
  | {
      readonly kind: "direction";
      readonly text: string;
      readonly sign: -1 | 0 | 1;
      readonly sources: readonly Source[];
    }
  | { readonly kind: "name"; readonly text: string; readonly sources: readonly Source[] }
  | { readonly kind: "year"; readonly text: string; readonly year: number }
  /** The clerk's own words, verbatim. */
  | { readonly kind: "stated"; readonly text: string; readonly item: ItemId }
  /** A reason or purpose: the clerk's words verbatim, else a draft; `slot` is the key of its slot. */
  | { readonly kind: "reason"; readonly text: string; readonly slot: string }
  | { readonly kind: "missing"; readonly text: string; readonly what: string };

/** Where a chart of the document stands. */
export type ChartId =
  "revenueStructure" | "expenditureStructure" | "appropriationComparison" | "generalBudgetStructure";

/** One paragraph. `chart` follows it in the document; its caption is no text of the section. */
export interface Paragraph {
  readonly style: "body" | "heading";
  readonly parts: readonly Part[];
  readonly chart: ChartId | null;
}

/** The paragraph as plain text. */
export function paragraphText({ parts }: Paragraph): string {
  return parts.map(({ text }) => text).join("");
}
