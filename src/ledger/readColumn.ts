import type { CellValue } from "../files";
import type { CellInWords, Complaint } from "./complaint";
import { fieldTitles, type ReadField } from "./fields";
import { rowComplaints } from "./messages";
import { showCell } from "./sample";
import { cellsFor, headingOf, type SheetSource } from "./sheetSource";

/**
 * What a row's cells say of one dimension. `blank`: nothing stands there, and the flow decides whether something must;
 * `missing`: no column and no answer, told once for the sheet; `excluded`: money that is not in these tables; `unused`:
 * the value stands in no row below the heading.
 */
export type Reading<Value> =
  | { readonly kind: "value"; readonly value: Value; readonly notices: readonly Complaint[] }
  | { readonly kind: "blank" }
  | { readonly kind: "missing" | "unused" }
  | { readonly kind: "excluded"; readonly complaint: Complaint }
  | { readonly kind: "problem"; readonly complaint: Complaint };

/** One dimension of a sheet's rows: `readings[codes[row]]`, each different cell read once. */
export interface ReadColumn<Value> {
  readonly codes: Uint32Array;
  readonly readings: readonly Reading<Value>[];
}

/** A value without anything to tell. */
export function plainValue<Value>(value: Value): Reading<Value> {
  return { kind: "value", value, notices: [] };
}

/** Nothing stands there. */
export const blankReading = { kind: "blank" } as const;

/** Neither a column nor an answer. */
export const missingReading = { kind: "missing" } as const;

const unusedReading = { kind: "unused" } as const;

/** Reads a field's column cell by cell; `without` is what every row says when no column holds it. */
export function readColumn<Value>(
  source: SheetSource,
  field: ReadField,
  { read, without }: { read: (cell: CellValue, words: CellInWords) => Reading<Value>; without: Reading<Value> },
): ReadColumn<Value> {
  const cells = cellsFor(source, field);
  if (cells === null) return { codes: source.same, readings: [without] };
  const column = headingOf(source, field, fieldTitles[field]);
  const readings = cells.values.map((cell, code): Reading<Value> => {
    if (cells.isUsed[code] === 0) return unusedReading;
    const words = { column, value: showCell(cell) };
    if (cell !== null && typeof cell === "object") return { kind: "problem", complaint: rowComplaints.fault(words) };
    return read(cell, words);
  });
  return { codes: cells.codes, readings };
}
