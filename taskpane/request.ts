import type { CellRef } from "../src/fill";
import type { FormId } from "../src/forms";
import type { AcceptedSecret } from "../src/publication";
import type { RoundingWish } from "../src/report";
import type { GivenReason } from "./engine/notes";
import type { Change } from "./session";
import type { ItemLink, PlannedPlace } from "./views";
import type { MappingChange } from "./mappingChange";

/** What a publication can be exported as: opened beside this workbook, or as a file. */
export type ExportFormat = "open" | "xlsx" | "docx" | "json";

/** A place in the workbook: a table, a published figure, a cell of ours, an item of the clerk's sheets, a ledger row. */
export type Place =
  | { readonly kind: "form"; readonly form: FormId }
  | { readonly kind: "figure"; readonly cell: CellRef }
  | { readonly kind: "planned"; readonly place: PlannedPlace }
  | { readonly kind: "item"; readonly item: ItemLink }
  /** The first sheet whose name begins so. */
  | { readonly kind: "sheet"; readonly name: string }
  /** The cell of the clerk's other sheets that holds a text. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "row"; readonly sheet: string; readonly row: number; readonly column: string | null };

/** Work a panel asks for; `desk` does it and tells the session what came of it. */
export type Request =
  | { readonly kind: "listSheets" }
  | { readonly kind: "chooseSheet"; readonly name: string; readonly isChosen: boolean }
  | { readonly kind: "readLedger" }
  /** Puts 基本信息, 补充资料, 单位构成 and 变动原因 into the workbook where they are not there yet. */
  | { readonly kind: "addFactsSheets" }
  | { readonly kind: "changeMapping"; readonly sheet: string; readonly change: MappingChange }
  /** A look at values, guesses, control totals, changes since the build and money between units. */
  | { readonly kind: "lookOver" }
  /** Hands over what the sheets' columns and values mean, for next year or another workbook. */
  | { readonly kind: "saveMappings" }
  /** Lays a file of kept mappings over the sheets; `json` is its text. */
  | { readonly kind: "loadMappings"; readonly json: string }
  /** Leaves the two sides of money between units out of the tables, or takes that back. */
  | { readonly kind: "eliminate"; readonly keys: readonly string[]; readonly isConfirmed: boolean }
  /** Hands over the tables of one unit alone. */
  | { readonly kind: "exportUnit"; readonly unit: string }
  | { readonly kind: "build"; readonly leaveOut: boolean }
  | { readonly kind: "cancel" }
  | { readonly kind: "goTo"; readonly place: Place }
  /** Selects a figure in its table and opens where it comes from. */
  | { readonly kind: "showFigure"; readonly cell: CellRef }
  | { readonly kind: "drill"; readonly cell: CellRef }
  | { readonly kind: "loadEntries"; readonly from: number; readonly count: number }
  | { readonly kind: "waive"; readonly key: string; readonly reason: string | null }
  | { readonly kind: "giveReason"; readonly given: GivenReason }
  /** Confirms that something that looks secret may be published, or (null) takes that back. */
  | {
      readonly kind: "acceptSecret";
      readonly secret: Pick<AcceptedSecret, "key" | "passage">;
      readonly reason: string | null;
    }
  /** The department's own words to look for before publishing. */
  | { readonly kind: "setWords"; readonly words: string }
  /** Writes a report cell changed by hand back as it was built. */
  | { readonly kind: "restore"; readonly key: string }
  | { readonly kind: "checkGate" }
  /** Shows the whole document as it would be printed. */
  | { readonly kind: "preview" }
  /** Prints what is shown of it. */
  | { readonly kind: "print" }
  /** Puts values in the place of our functions. */
  | { readonly kind: "freeze"; readonly scope: "selection" | "workbook" }
  /** Enters our functions again where they show #NAME?. */
  | { readonly kind: "reenter" }
  | { readonly kind: "rounding"; readonly work: RoundingWork }
  | { readonly kind: "exportAs"; readonly format: ExportFormat }
  /** `html` is the same for a word processor; null where there is only text. */
  | { readonly kind: "copy"; readonly text: string; readonly html: string | null };

/** Work on 尾差处理. */
export type RoundingWork =
  /** What another rounding would print; null: the totals one can be tried on. */
  | { readonly kind: "preview"; readonly wish: RoundingWish | null }
  /** Writes a rounding into 尾差处理 with its reason and builds again, or takes an adoption out and does. */
  | { readonly kind: "adopt"; readonly wish: RoundingWish; readonly reason: string }
  | { readonly kind: "withdraw"; readonly number: string };

/** What a panel sends: a change of what it shows, or a request for work. */
export type Send = (message: Change | Request) => void;
