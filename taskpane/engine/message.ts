import type { CellRef } from "../../src/fill";
import type { KeptMappings, Mapping } from "../../src/ledger";
import type { Problem, Sheet } from "../../src/files";
import type { roundingHeadings } from "../../src/facts";
import type { SheetPlan } from "../../src/layout";
import type { LedgerEdit, QuickView, ReportView, RoundingWish } from "../../src/report";
import type { Notes } from "./notes";
import type { IntakeView } from "../intakeViews";
import type { ExportFormat } from "../request";
import type { RoundingPreview } from "../roundingViews";
import type { DrillView, EntryView, ShownReport, SourceView } from "../views";
import type { GateView, PreviewView } from "../publishingViews";
import type { MappingChange } from "../mappingChange";

/** What a build is asked with. */
export interface BuildChoice {
  /** "" leaves it to 基本信息. */
  readonly edition: string;
  /** "" leaves it to 基本信息 and the ledger. */
  readonly department: string;
  readonly year: number | null;
  readonly leaveOut: boolean;
  /** Confirmed pairs of money between units, by their keys. */
  readonly eliminated: readonly string[];
}

/** What the page asks of the engine. */
export type Question =
  | {
      readonly kind: "read";
      readonly ledger: readonly Sheet[];
      readonly facts: readonly Sheet[];
      readonly mappings: readonly Mapping[];
    }
  /** The clerk's other sheets as they are now, and what is noted beside them. */
  | { readonly kind: "facts"; readonly facts: readonly Sheet[]; readonly notes: Notes }
  | { readonly kind: "remap"; readonly sheet: string; readonly change: MappingChange }
  /** Lays kept mappings over what the sheets seem to mean. */
  | { readonly kind: "useMappings"; readonly kept: KeptMappings }
  | { readonly kind: "build"; readonly choice: BuildChoice; readonly notes: Notes }
  /** The clerk has stopped waiting for the build just asked for: the one before it stands again. */
  | { readonly kind: "dropBuild" }
  | { readonly kind: "replace"; readonly sheets: readonly Sheet[] }
  /** Cells edited in the ledger, rows put in or taken out, one after the other. */
  | { readonly kind: "edit"; readonly edits: readonly LedgerEdit[] }
  /** The clerk has paused: what edits left for later. */
  | { readonly kind: "settle" }
  | { readonly kind: "waive"; readonly key: string; readonly reason: string | null }
  /** Other notes that change neither figures nor text. */
  | { readonly kind: "note"; readonly notes: Notes }
  | { readonly kind: "drill"; readonly cell: CellRef }
  | { readonly kind: "entries"; readonly from: number; readonly count: number }
  | { readonly kind: "entry"; readonly sheet: string; readonly row: number };

/** What takes its own time and changes nothing; every other question is answered at once. */
export type SlowQuestion =
  /** The whole workbook as xlsx bytes, and the names of the ledger's sheets in it. */
  | {
      readonly kind: "readFile";
      readonly bytes: Uint8Array;
      readonly names: readonly string[];
      readonly facts: readonly Sheet[];
      readonly mappings: readonly Mapping[];
    }
  | { readonly kind: "file"; readonly format: ExportFormat }
  /** A look at values, guesses, control totals, changes since the build and money between units. */
  | { readonly kind: "intake"; readonly eliminated: readonly string[] }
  /** The tables of one unit alone, as a workbook. */
  | { readonly kind: "unitFile"; readonly unit: string }
  /** What stands in the way of publishing; `today` as 2024-08-30. */
  | { readonly kind: "gate"; readonly today: string }
  /** The whole document as it would be printed. */
  | { readonly kind: "preview" }
  | { readonly kind: "previewRounding"; readonly wish: RoundingWish | null }
  | { readonly kind: "adoptRounding"; readonly wish: RoundingWish; readonly reason: string };

/** A row of 尾差处理 as text, by heading. */
export type RoundingCells = Readonly<Record<(typeof roundingHeadings)[number], string>>;

/** What a build or an update gives: for the panels as text, for functions and sheets as domain data. */
export type Built = {
  readonly shown: ShownReport;
  /** What a build puts on the sheets; null for an update, which writes nothing. */
  readonly plans: readonly SheetPlan[] | null;
  /** Whether the tables print what they printed when they were built. */
  readonly isAsBuilt: boolean;
} & (
  | { readonly isSettled: true; readonly view: ReportView }
  /** Text and the ledger's totals are still those of before. */
  | { readonly isSettled: false; readonly view: QuickView }
);

/** What the engine answers. */
export type Answer =
  | { readonly kind: "source"; readonly source: SourceView }
  | { readonly kind: "built"; readonly built: Built }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "noted"; readonly notes: Notes; readonly shown: ShownReport }
  | { readonly kind: "drill"; readonly drill: DrillView | null }
  | { readonly kind: "entries"; readonly from: number; readonly entries: readonly EntryView[] }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "intake"; readonly intake: IntakeView }
  | { readonly kind: "gate"; readonly gate: GateView }
  | { readonly kind: "preview"; readonly preview: PreviewView }
  | { readonly kind: "rounding"; readonly preview: RoundingPreview }
  /** What to write into 尾差处理, and the 序号 of what it takes the place of. */
  | { readonly kind: "adoption"; readonly rows: readonly RoundingCells[]; readonly replaced: readonly string[] }
  | { readonly kind: "nothing" };
