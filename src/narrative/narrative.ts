import type { Comparison, Facts, Reason } from "../facts";
import type { CellRef, FilledForm } from "../fill";
import type { Yuan } from "../money";
import type { Change, ComparedForms, Explainer } from "../variance";
import type { SectionContext } from "./context";
import type { Paragraph } from "./part";

/** The fourteen sections of 第二部分, by what they say; ordinal and title belong to the edition. */
export type SectionId =
  | "overall"
  | "revenue"
  | "expenditure"
  | "appropriation"
  | "generalPublicBudget"
  | "basicExpenditure"
  | "governmentManagedFunds"
  | "stateCapitalOperations"
  | "threePublicExpenses"
  | "operatingCosts"
  | "procurement"
  | "assets"
  | "performance"
  | "otherMatters";

/** How one section is written in one edition. */
export interface SectionDefinition {
  readonly id: SectionId;
  readonly title: string;
  readonly write: (context: SectionContext) => readonly Paragraph[];
}

/** The text of one edition: its sections in their order; the ordinal is the place in the list. */
export interface NarrativeDefinition {
  readonly sections: readonly SectionDefinition[];
}

/** Everything the text is written from. */
export interface NarrativeInput {
  readonly definition: NarrativeDefinition;
  readonly year: number;
  readonly department: string;
  readonly forms: readonly FilledForm[];
  readonly compared: ComparedForms;
  readonly facts: Facts;
  /** Drivers of changes; null where no ledger is at hand: then no drafts are made. */
  readonly explain: Explainer | null;
}

/** Typed: the clerk's words stand. Review (待复核): they stand, but the figures behind them changed. */
export type ReasonState = "typed" | "draft" | "missing" | "review";

/** A place for a reason: what it explains, from which figures, and what stands there. */
export interface ReasonSlot {
  /** `section:subject:comparison` by ids. */
  readonly id: string;
  readonly section: SectionId;
  /** A row or column id: line60, 2012906, conference. */
  readonly subject: string;
  readonly comparison: Comparison;
  /** 章节 and 对象 as the clerk's sheet names them: 一, 收入支出总计. */
  readonly printed: { readonly section: string; readonly subject: string };
  readonly ref: CellRef | null;
  readonly current: Yuan;
  readonly base: Yuan;
  readonly state: ReasonState;
  /** What stands in the text: the clerk's words verbatim, a draft, or a visible gap. */
  readonly text: string;
  readonly draft: string | null;
  readonly change: Change | null;
  /** The clerk's row; null where there is none. In review its amounts are the old figures. */
  readonly typed: Reason | null;
}

/** One section as it is printed. */
export interface Section {
  readonly id: SectionId;
  readonly ordinal: string;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  /** What is printed as 【待填：…】, each once. */
  readonly missing: readonly string[];
}

/** The whole of 第二部分, and the reasons in it. */
export interface Narrative {
  readonly year: number;
  readonly sections: readonly Section[];
  readonly reasons: readonly ReasonSlot[];
}
