/** An error value or a formula without a result. It is never read as blank or zero. */
export interface CellFault {
  readonly kind: "fault";
  /** As Excel shows it: "#REF!", "#N/A"; "无结果" for a formula saved without its value. */
  readonly text: string;
}

/**
 * One cell as the file holds it. Text is trimmed of nothing; a blank cell and an empty text are both null.
 * A number is Excel's own binary number (dates are serial numbers); it becomes money only in `ledger`.
 */
export type CellValue = string | number | boolean | null | CellFault;

/**
 * One column of a sheet. Columns with few different values are coded: `values[codes[row]]` is the cell, so each
 * different value is parsed once however many rows hold it. Others hold a value per row.
 */
export type SheetColumn =
  | { readonly kind: "coded"; readonly codes: Uint32Array; readonly values: readonly CellValue[] }
  | { readonly kind: "plain"; readonly values: readonly CellValue[] };

/** Zero-based and inclusive on all sides. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whether a person sees the sheet's tab. */
export type SheetState = "visible" | "hidden" | "veryHidden";

/** A sheet of values: what a file, a csv or Excel's used range holds, from cell A1. Rows and columns are zero-based. */
export interface Sheet {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  /** `width` columns of `height` cells each. */
  readonly columns: readonly SheetColumn[];
  readonly merges: readonly Merge[];
  readonly dateSystem: 1900 | 1904;
  readonly state: SheetState;
}

/** The cell at a zero-based row and column; null outside the sheet. */
export function cellAt(sheet: Sheet, row: number, column: number): CellValue {
  const found = sheet.columns[column];
  if (found === undefined || row < 0 || row >= sheet.height) return null;
  if (found.kind === "plain") return found.values[row] ?? null;
  const code = found.codes[row];
  return code === undefined ? null : (found.values[code] ?? null);
}
