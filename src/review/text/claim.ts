import type { SectionId } from "../../narrative";
import type { Subject } from "./subject";
import type { Span } from "./span";
import type { Value } from "./textContext";

/** What the text says of a figure, and where. */
export type Claim = Span & { readonly section: SectionId; readonly text: string } & (
    | {
        readonly kind: "amount";
        readonly number: string;
        readonly unit: "万元" | "亿元" | "元";
        readonly value: Value;
        readonly subject: Subject | null;
      }
    /** The distance between two figures. */
    | {
        readonly kind: "change";
        readonly number: string;
        readonly unit: "万元" | "亿元" | "元";
        readonly current: Value;
        readonly base: Value;
      }
    /** `growth`: the distance ÷ the base; else the part ÷ the base. */
    | {
        readonly kind: "percent";
        readonly how: "share" | "completion" | "growth";
        readonly number: string;
        readonly part: Value;
        readonly base: Value;
        readonly subject: Subject | null;
      }
    | { readonly kind: "count"; readonly number: string; readonly name: string; readonly count: number | null }
    | {
        readonly kind: "direction";
        readonly sign: -1 | 0 | 1;
        readonly current: Value;
        readonly base: Value;
        /** Whether its sentence gives a reason. */
        readonly hasReason: boolean;
        readonly against: "lastYear" | "budget";
      }
    | { readonly kind: "none"; readonly name: string; readonly values: readonly Value[] }
    | { readonly kind: "year"; readonly number: string; readonly isPast: boolean }
    /** An item by its full name; code null where the tables have none of it. */
    | { readonly kind: "item"; readonly code: string | null; readonly names: readonly string[] }
    /** Names listed after 主要包括. */
    | {
        readonly kind: "list";
        readonly of: Subject | null;
        readonly names: readonly (Span & { readonly text: string })[];
      }
  );

/** One kind of claim. */
export type ClaimOf<Kind extends Claim["kind"]> = Extract<Claim, { readonly kind: Kind }>;

/** A number no figure stands behind. */
export interface LooseNumber extends Span {
  readonly text: string;
  /** The section it stands in; null outside 第二部分. */
  readonly section: SectionId | null;
  /** Inside a reason, or of a meaning that is not known. */
  readonly why: "reason" | "unknown";
}
