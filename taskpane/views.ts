import type { CellRef } from "../src/fill";
import type { UnitShare } from "./intakeViews";
import type { AdoptionView, DisclosureView } from "./roundingViews";
import type { FormId } from "../src/forms";
import type { Mapping, RequiredField } from "../src/ledger";
import type { Problem } from "../src/files";
import type { ReasonState } from "../src/narrative";
import type { ComparedWith } from "../src/variance";
import type { Verdict } from "../src/rules";

// What the panels show: plain data with every amount already written as text, so that it passes between worker and pane.

/** A sheet of the workbook the ledger may stand in. */
export interface SheetChoice {
  readonly name: string;
  /** Whether it is one of our report sheets: those cannot be a ledger. */
  readonly isReport: boolean;
  readonly isChosen: boolean;
}

/** A chosen sheet: what its columns mean, its first entries as the cells show them, and what is still to be answered. */
export interface MappedSheet {
  readonly mapping: Mapping;
  /** Rows of cells as text, one per column of the sheet. */
  readonly sample: readonly (readonly string[])[];
  readonly missing: readonly RequiredField[];
}

/** The ledger as it was read: `entries` counts usable rows, `years` those with 决算 entries, latest first. */
export interface SourceView {
  readonly sheets: readonly MappedSheet[];
  readonly problems: readonly Problem[];
  readonly entries: number;
  readonly years: readonly number[];
}

/** How a problem list bears on a build: nothing can be built, rows would be left out, or nothing is in the way. */
export type Readiness = "refused" | "partial" | "ready";

/** What a ledger's problems and open questions allow. */
export function readinessOf({ sheets, problems }: SourceView): Readiness {
  const isRefused =
    sheets.some(({ missing }) => missing.length > 0) || problems.some((it) => it.severity === "refuses");
  if (isRefused || sheets.length === 0) return "refused";
  return problems.some((it) => it.severity === "leavesOut") ? "partial" : "ready";
}

/** One built table, with the totals it is known by: shown in 万元, "" when blank. */
export interface FormCard {
  readonly id: FormId;
  readonly number: string;
  readonly title: string;
  readonly isEmpty: boolean;
  readonly totals: readonly FigureLink[];
}

/** A finding, with its sentence and amounts as text; `key` stays the same while rule and cells do. */
export interface FindingView {
  readonly key: string;
  readonly title: string;
  readonly clause: string;
  readonly verdict: Verdict;
  readonly form: FormId | null;
  readonly cells: readonly CellRef[];
  readonly message: string;
  readonly waiver: WaiverView;
  /** A report cell changed by hand is put right and never accepted. */
  readonly remedy: "none" | "waive" | "restore";
  /** Where a cell changed by hand stands on our sheets; null for a finding on figures. */
  readonly place: PlannedPlace | null;
}

/** A cell of a sheet of ours, by its plan; zero-based. */
export interface PlannedPlace {
  readonly plan: string;
  readonly row: number;
  readonly column: number;
}

/** Whether the clerk accepts a finding, and why; `returned` when the figures it rested on have changed since. */
export type WaiverView =
  | { readonly kind: "none" }
  | { readonly kind: "waived"; readonly reason: string }
  | { readonly kind: "returned"; readonly reason: string };

/** An item of the clerk's sheets, by the name it has there. */
export interface ItemLink {
  readonly sheet: string;
  readonly name: string;
}

/**
 * A stretch of a narrative: words; a number, share or direction bound to a cell (`of` tells whose figure it is); what the
 * clerk stated; or what is still to be filled in (待填).
 */
export type Stretch =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "figure"; readonly text: string; readonly cell: CellRef; readonly of: "current" | ComparedWith }
  | { readonly kind: "stated"; readonly text: string; readonly item: ItemLink }
  | { readonly kind: "missing"; readonly text: string; readonly item: ItemLink | null };

/** A reason the narrative asks for; amounts as shown. */
export interface ReasonView {
  readonly key: string;
  readonly title: string;
  readonly change: string;
  /** The figures the clerk's words rested on, where these have changed since (待复核). */
  readonly was: string | null;
  /** They add up to the change. */
  readonly drivers: readonly string[];
  /** Made from the drivers; null where nothing can be drafted. */
  readonly draft: string | null;
  /** The clerk's own, exactly as typed; "" where there are none. */
  readonly words: string;
  readonly status: ReasonState;
  /** What is weak about the clerk's words. */
  readonly remarks: readonly string[];
  readonly basis: ReasonBasis;
}

/** What a reason explains and the exact 元 on both sides, as 变动原因 names them. */
export interface ReasonBasis {
  readonly section: string;
  readonly subject: string;
  readonly comparison: string;
  readonly current: string;
  readonly base: string;
}

export interface SectionView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly paragraphs: readonly (readonly Stretch[])[];
  readonly reasons: readonly ReasonView[];
}

/** What was built and how it stands now. */
export interface ShownReport {
  readonly department: string;
  readonly year: number;
  readonly editionTitle: string;
  readonly forms: readonly FormCard[];
  readonly findings: readonly FindingView[];
  readonly sections: readonly SectionView[];
  readonly roundings: readonly AdoptionView[];
  readonly disclosure: DisclosureView;
}

/** A ledger row behind a figure; `amount` in 元 with its sign in that figure. */
export interface EntryView {
  readonly sheet: string;
  /** 1-based, as Excel numbers rows. */
  readonly row: number;
  readonly date: string;
  readonly voucher: string;
  readonly summary: string;
  readonly amount: string;
}

/** A published figure named in words, for a link. */
export interface FigureLink {
  readonly cell: CellRef;
  readonly label: string;
  readonly shown: string;
}

/** Where a number comes from, or where an entry goes. */
export type DrillView =
  | {
      readonly kind: "figure";
      readonly cell: CellRef;
      readonly label: string;
      /** 元, exact; "" for a blank cell. */
      readonly yuan: string;
      /** 万元 as printed; "" for a blank cell. */
      readonly shown: string;
      /** What 四舍五入 would print and what was adopted instead; null where it prints its rounded amount. */
      readonly adopted: string | null;
      readonly words: string;
      readonly parts: readonly (FigureLink & { readonly sign: 1 | -1 })[];
      /** What each of several units has in it, in 元; nothing where there is one unit. */
      readonly units: readonly UnitShare[];
      readonly entries: number;
      /** The entries fetched so far, by their place in the list. */
      readonly loaded: ReadonlyMap<number, EntryView>;
    }
  | {
      readonly kind: "entry";
      /** False for a heading, a total, an empty or a left-out row. */
      readonly isEntry: boolean;
      readonly entry: EntryView;
      readonly figures: readonly FigureLink[];
      /** Why it reaches none; null when it reaches some. */
      readonly reason: string | null;
    };

/** How many findings stand, by verdict; a waived one no longer counts. */
export function countStanding(findings: readonly FindingView[]): Readonly<Record<Verdict, number>> {
  const counts = { exact: 0, rounding: 0, error: 0, confirm: 0 };
  for (const finding of findings) if (finding.waiver.kind !== "waived") counts[finding.verdict] += 1;
  return counts;
}

/** Places of the text still to be filled in (待填), and reasons to look at again (待复核). */
export function countOpen(sections: readonly SectionView[]): { readonly missing: number; readonly review: number } {
  const stretches = sections.flatMap(({ paragraphs }) => paragraphs.flat());
  const reasons = sections.flatMap((section) => section.reasons);
  return {
    missing: stretches.filter(({ kind }) => kind === "missing").length,
    review: reasons.filter(({ status }) => status === "review").length,
  };
}
