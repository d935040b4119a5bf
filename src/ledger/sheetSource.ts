import type { Sheet, SheetColumn } from "../files";
import { codeCells, type CodedCells } from "./codedCells";
import type { ReadField } from "./fields";
import { convertSheet } from "./importing/convertSheet";
import { columnFor, type Mapping } from "./mapping";
import type { DropKind } from "./reading";

/** A sheet with what its columns mean: the rows below the heading, and a field's cells in them. */
export interface SheetSource {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  /** Zero-based row of the first entry. */
  readonly top: number;
  /** Rows below the heading. */
  readonly size: number;
  /** A code for every row that stands for "the same in every row". */
  readonly same: Uint32Array;
  /** 1-based row of the sheet a person sees, per row, where the rows were made from others; null where they stand so. */
  readonly numberOf: Uint32Array | null;
  /** Why rows are no entries, as their profile says; null where nothing is said. */
  readonly drops: ReadonlyMap<number, DropKind> | null;
}

/** A sheet of a ledger and what its columns mean. */
export interface MappedSheet {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  /** Where only some rows of a sheet are given: the 1-based row that the first of them is. */
  readonly firstRow?: number;
}

/** A sheet ready to be read; one that has a profile is made into plain entries first. */
export function openSheet({ sheet, mapping, firstRow }: MappedSheet, beside: readonly string[] = []): SheetSource {
  if (firstRow !== undefined) {
    const plain = openPlain(sheet, mapping);
    return { ...plain, numberOf: Uint32Array.from({ length: plain.size }, (_, row) => firstRow + row) };
  }
  const made = convertSheet(sheet, mapping, beside);
  if (made !== null) return { ...openPlain(made.sheet, made.mapping), numberOf: made.numberOf, drops: made.drops };
  return openPlain(sheet, mapping);
}

function openPlain(sheet: Sheet, mapping: Mapping): SheetSource {
  const top = mapping.header.bottom + 1;
  const size = Math.max(0, sheet.height - top);
  return { sheet, mapping, top, size, same: new Uint32Array(size), numberOf: null, drops: null };
}

/** The 1-based row a person sees, of a row below the heading. */
export function numberOfRow({ numberOf, top }: SheetSource, row: number): number {
  return numberOf?.[row] ?? row + top + 1;
}

/** The sheet column that holds a field; null when none does. */
export function sheetColumn(source: SheetSource, field: ReadField): SheetColumn | null {
  const choice = columnFor(source.mapping, field);
  return choice === null ? null : (source.sheet.columns[choice.column] ?? null);
}

/** A field's cells, each different value once; null when no column holds it. */
export function cellsFor(source: SheetSource, field: ReadField): CodedCells | null {
  const column = sheetColumn(source, field);
  return column === null ? null : codeCells(column, source.top);
}

/** How messages call the column of a field: its heading, or the field's own title where it has none. */
export function headingOf(source: SheetSource, field: ReadField, title: string): string {
  return columnFor(source.mapping, field)?.heading || title;
}
