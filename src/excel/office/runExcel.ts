import { WorkbookFailure, type Refusal } from "../failure";

/** Excel's client library, handed in by the pane's entry: nothing here reaches for a global. */
export type ExcelLibrary = typeof Excel;

/** The code of an error of Excel's; null for any other. Its class is not asked: it may come from another realm. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

function refusalOf(code: string, detail: string, sheet: string | null | null): Refusal {
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "editing" };
    case "AccessDenied":
      return { kind: "sheetProtected", sheet };
    case "ItemNotFound":
    case "InvalidReference":
      return { kind: "sheetMissing", sheet };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { kind: "tooLarge" };
    case "ApiNotFound":
      return { kind: "unsupported", needs: "ExcelApi 1.14" };
    case "InvalidOperation":
      return { kind: "otherWorkbookInFront" };
    default:
      return { kind: "refused", code, detail };
  }
}

/** An error of Excel's as a failure in our words; anything else is passed on as it is. `sheet` names what it was about. */
export function asFailure(error: unknown, sheet: string | null): unknown {
  const code = codeOf(error);
  if (error instanceof WorkbookFailure || code === null) return error;
  return new WorkbookFailure(refusalOf(code, String(error), sheet), error);
}

/** What a piece of work is about, and whether it waits while the clerk is typing in a cell or is refused at once. */
export interface Errand {
  readonly sheet: string | null;
  readonly whileEditing: "refuse" | "wait";
}

/** One piece of work with Excel; what Excel refuses becomes a `WorkbookFailure`. */
export async function runExcel<Result>(
  excel: ExcelLibrary,
  { sheet, whileEditing }: Errand,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    if (whileEditing === "wait") return await excel.run({ delayForCellEdit: true }, work);
    return await excel.run(work);
  } catch (error) {
    throw asFailure(error, sheet);
  }
}
