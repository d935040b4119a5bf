import type { CellRef } from "../src/fill";
import type { RoundingWish } from "../src/report";
import type { FigureLink } from "./views";

// What the panels show of rounding: trials, what is adopted, and 公布说明. Plain data with amounts as text.

/** What another way of rounding would print, in 万元, or the totals one can be tried on; nothing is changed by it. */
export type RoundingPreview =
  | { readonly kind: "infeasible"; readonly message: string }
  | { readonly kind: "totals"; readonly totals: readonly TotalView[] }
  | {
      readonly kind: "preview";
      readonly wish: RoundingWish;
      readonly method: string;
      readonly changes: readonly {
        readonly cell: CellRef;
        readonly label: string;
        readonly from: string;
        readonly to: string;
      }[];
      readonly gapsLeft: number;
      /** Whether no other choice changes fewer figures. */
      readonly isFewest: boolean;
      /** Why it cannot be adopted; null where it can. */
      readonly refusal: string | null;
      /** How many adoptions it would take the place of. */
      readonly replaces: number;
    };

/** A total that its printed parts miss by `gap`, signed 万元. */
export interface TotalView {
  readonly key: string;
  readonly label: string;
  readonly gap: string;
  readonly parts: readonly FigureLink[];
}

/** What is adopted of 尾差处理, by its 序号. */
export interface AdoptionView {
  readonly number: string;
  readonly method: string;
  readonly reason: string;
  readonly figures: number;
  /** False while it rests because something behind it has changed. */
  readonly isInForce: boolean;
}

/** What 公布说明 can say of rounding; `yuan` of amounts that print as 0.00. */
export interface DisclosureView {
  readonly sentences: readonly string[];
  readonly zeros: readonly { readonly name: string; readonly yuan: string }[];
}
