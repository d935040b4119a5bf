import type { CodeBook } from "../../accounts";
import type { CellRef } from "../../fill";
import type { FormDefinition, FormId } from "../../forms";
import type { Cube, Ledger, LedgerColumn } from "../../ledger";
import type { Yuan } from "../../money";
import type { Figures } from "./figures";

/** What is checked: the tables, and whatever else is known of them. */
export interface CheckInput {
  /** The definitions of the edition; titles and class lines are taken from them. */
  readonly definitions: readonly FormDefinition[];
  readonly figures: Figures;
  readonly year: number;
  readonly book: CodeBook | null;
  readonly evidence: Evidence;
}

/** What stands beside the tables; null or empty where it is not known, and rules that need it are silent. */
export interface Evidence {
  readonly ledger: { readonly ledger: Ledger; readonly cube: Cube } | null;
  /** The government economic section (政府预算经济分类) of each entry as written; null where no column gives it. */
  readonly governmentEconomic: LedgerColumn<string> | null;
  readonly previousYear: Figures | null;
  /** Heads as printed and as the edition wants them; empty for tables that we print ourselves. */
  readonly heads: readonly FormHead[];
  /** Which tables the contents sheet calls empty (是否空表); null where there is none. */
  readonly statedEmpty: ReadonlyMap<FormId, boolean> | null;
  readonly institution: Institution | null;
  /** Expenditure rows of the ledger that were left out in reading, with reason: their sum in 元. */
  readonly leftOut: { readonly rows: number; readonly yuan: Yuan } | null;
  /** What a clerk adopted in 尾差处理 and does not hold any more. */
  readonly restingRoundings: readonly RestingRounding[];
}

/** An adopted rounding that rests, and its first cause; the figure it lies in, where it lies in one. */
export interface RestingRounding {
  /** Its 序号. */
  readonly number: string;
  readonly method: string;
  readonly why: "noReason" | "unknownFigure" | "unreadable" | "changed" | "tooFar";
  /** Table, row and column in words. */
  readonly name: string;
  readonly cell: CellRef | null;
  /** Exact 元 when it was adopted, and now. */
  readonly was: Yuan | null;
  readonly now: Yuan | null;
}

/** The head of one printed table beside what its edition prints; null where it is missing. */
export interface FormHead {
  readonly form: FormId;
  readonly title: string | null;
  readonly number: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly note: string | null;
  readonly expected: {
    readonly title: string;
    readonly number: string | null;
    readonly unit: string;
    readonly note: string | null;
  };
}

/** What the clerk's own sheets say of the department. */
export interface Institution {
  /** 行政 or 参公 bodies have 机关运行经费; a department may hold several kinds. */
  readonly kinds: readonly ("administrative" | "civilServiceLike" | "publicInstitution")[];
  /** 机关运行经费 as stated, in 元; null where it is not. */
  readonly agencyOperating: Yuan | null;
}

/** Nothing beside the tables. */
export const noEvidence: Evidence = {
  ledger: null,
  governmentEconomic: null,
  previousYear: null,
  heads: [],
  statedEmpty: null,
  institution: null,
  leftOut: null,
  restingRoundings: [],
};
