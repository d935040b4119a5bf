import { cellAt, rowsOf, sheetOfRows, type CellValue, type EditedSheet, type Sheet } from "../files";

/** What the clerk did to a ledger sheet; rows and columns are zero-based. */
export type LedgerEdit =
  /** Cells typed, cleared or pasted, row by row from a corner; the sheet grows where they reach out of it. */
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly CellValue[])[];
    }
  /** Whole rows, blank as yet, put in before `row`. */
  | { readonly kind: "inserted"; readonly sheet: string; readonly row: number; readonly count: number }
  /** Whole rows taken out from `row` on. */
  | { readonly kind: "deleted"; readonly sheet: string; readonly row: number; readonly count: number };

/** Whole rows of a sheet from `at` on (zero-based), as they were and as they are; the rows below move by the difference. */
export interface RowsEdit {
  readonly at: number;
  readonly before: Sheet;
  readonly after: Sheet;
}

/** The rows an edit reaches. */
export function rowsEditOf(edited: EditedSheet, edit: LedgerEdit): RowsEdit {
  switch (edit.kind) {
    case "cells":
      return cellsEdit(edited, edit);
    case "inserted": {
      const at = Math.min(edit.row, edited.height);
      const count = edit.row < edited.height ? edit.count : 0;
      const blank = Array.from({ length: count }, () => []);
      return { at, before: rowsOf(edited, at, 0), after: sheetOfRows(edited.start, blank) };
    }
    case "deleted": {
      const at = Math.min(edit.row, edited.height);
      return { at, before: rowsOf(edited, at, edit.count), after: sheetOfRows(edited.start, []) };
    }
  }
}

function cellsEdit(edited: EditedSheet, { row, column, values }: Extract<LedgerEdit, { kind: "cells" }>): RowsEdit {
  const at = Math.min(row, edited.height);
  const before = rowsOf(edited, at, row + values.length - at);
  const rows = Array.from({ length: row + values.length - at }, (_, index) => {
    const cells = Array.from({ length: edited.width }, (_cell, place) => cellAt(before, index, place));
    values[at + index - row]?.forEach((value, place) => (cells[column + place] = value));
    return Array.from(cells, (cell) => cell ?? null);
  });
  return { at, before, after: sheetOfRows(edited.start, rows) };
}
