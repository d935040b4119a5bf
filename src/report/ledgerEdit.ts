import type { CodeBook } from "../accounts";
import {
  cellAt,
  editSheet,
  joinRows,
  rowsOf,
  sheetOfRows,
  spliceRows,
  type CellValue,
  type EditedSheet,
  type Sheet,
} from "../files";
import { mapColumns, type Mapping } from "../ledger";
import type { LedgerSheet } from "./gather";

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

/** A ledger sheet while it is edited. */
export interface LiveSheet {
  readonly rows: EditedSheet;
  readonly mapping: Mapping;
}

/** A ledger sheet, ready to be edited. */
export function liveSheet({ sheet, mapping }: LedgerSheet): LiveSheet {
  return { rows: editSheet(sheet), mapping };
}

/** The sheet after an edit, and the rows it reached. At the heading the columns are looked at again. */
export function editLive(
  { rows, mapping }: LiveSheet,
  edit: LedgerEdit,
  book: CodeBook,
): { readonly sheet: LiveSheet; readonly edit: RowsEdit } {
  const reached = rowsEditOf(rows, edit);
  const after = spliceRows(rows, { at: reached.at, removed: reached.before.height, added: reached.after });
  const isBelow = reached.at > mapping.header.bottom;
  return {
    sheet: { rows: after, mapping: isBelow ? mapping : mappedAgain(joinRows(after), mapping, book) },
    edit: reached,
  };
}

/** A ledger sheet with edits in place, as a whole. */
export function editedSheet(found: LedgerSheet, edits: readonly LedgerEdit[], book: CodeBook): LedgerSheet {
  const own = edits.filter(({ sheet }) => sheet === found.mapping.sheet);
  if (own.length === 0) return found;
  const live = own.reduce((before, edit) => editLive(before, edit, book).sheet, liveSheet(found));
  return { sheet: joinRows(live.rows), mapping: live.mapping };
}

/** What the columns mean after an edit at the heading: as before while the headings are the same. */
function mappedAgain(sheet: Sheet, before: Mapping, book: CodeBook): Mapping {
  const found = mapColumns(sheet, book);
  if (found === null) return before;
  const isSame = JSON.stringify(found.headings) === JSON.stringify(before.headings);
  return isSame ? { ...before, header: found.header } : found;
}

function rowsEditOf(edited: EditedSheet, edit: LedgerEdit): RowsEdit {
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
