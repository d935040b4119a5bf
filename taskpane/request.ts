import type { CellRef } from "../src/fill";
import type { FormId } from "../src/forms";
import type { GivenReason } from "./engine/notes";
import type { Change } from "./session";
import type { MappingChange } from "./views";

/** What a publication can be exported as: opened beside this workbook, or as a file. */
export type ExportFormat = "open" | "xlsx" | "docx" | "json";

/** A place in the workbook: a table, a published figure, or a row of a ledger sheet. */
export type Place =
  | { readonly kind: "form"; readonly form: FormId }
  | { readonly kind: "figure"; readonly cell: CellRef }
  | { readonly kind: "row"; readonly sheet: string; readonly row: number; readonly column: string | null };

/** Work a panel asks for; `desk` does it and tells the session what came of it. */
export type Request =
  | { readonly kind: "listSheets" }
  | { readonly kind: "chooseSheet"; readonly name: string; readonly isChosen: boolean }
  | { readonly kind: "readLedger" }
  /** Puts 基本信息, 补充资料, 单位构成 and 变动原因 into the workbook where they are not there yet. */
  | { readonly kind: "addFactsSheets" }
  | { readonly kind: "changeMapping"; readonly sheet: string; readonly change: MappingChange }
  | { readonly kind: "build"; readonly leaveOut: boolean }
  | { readonly kind: "cancel" }
  | { readonly kind: "goTo"; readonly place: Place }
  | { readonly kind: "drill"; readonly cell: CellRef }
  | { readonly kind: "loadEntries"; readonly from: number; readonly count: number }
  | { readonly kind: "waive"; readonly key: string; readonly reason: string | null }
  | { readonly kind: "giveReason"; readonly given: GivenReason }
  /** What 受控取整 would print; 三公 lines only when asked. */
  | { readonly kind: "previewRounding"; readonly allowThreePublic: boolean }
  | { readonly kind: "exportAs"; readonly format: ExportFormat }
  | { readonly kind: "copy"; readonly text: string };

/** What a panel sends: a change of what it shows, or a request for work. */
export type Send = (message: Change | Request) => void;
