import type { Sheet, SheetColumn } from "../files";
import { codeCells, type CodedCells } from "./codedCells";
import type { ReadField } from "./fields";
import { columnFor, type Mapping } from "./mapping";

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
}

/** A sheet ready to be read. */
export function openSheet(sheet: Sheet, mapping: Mapping): SheetSource {
  const top = mapping.header.bottom + 1;
  const size = Math.max(0, sheet.height - top);
  return { sheet, mapping, top, size, same: new Uint32Array(size) };
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
