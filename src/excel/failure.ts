import { describeFailure } from "./messages";

/** Why Excel would not. Every kind has its sentence in `messages.ts`. */
export type Refusal =
  | { readonly kind: "editing" }
  | { readonly kind: "sheetProtected"; readonly sheet: string | null }
  | { readonly kind: "workbookProtected" }
  | { readonly kind: "sheetMissing"; readonly sheet: string | null }
  | { readonly kind: "otherWorkbookInFront" }
  | { readonly kind: "valuesMissing"; readonly sheet: string; readonly address: string }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "unsupported"; readonly needs: string }
  | { readonly kind: "stateUnreadable" }
  | { readonly kind: "notRestored"; readonly sheets: readonly string[] }
  | { readonly kind: "refused"; readonly code: string; readonly detail: string };

/** What every method of a `Workbook` rejects with when Excel refuses; `message` is for the clerk, in Chinese. */
export class WorkbookFailure extends Error {
  constructor(
    readonly refusal: Refusal,
    /** What Excel itself said, for diagnostics. */
    readonly origin: unknown = null,
  ) {
    super(describeFailure(refusal));
    this.name = "WorkbookFailure";
  }
}
