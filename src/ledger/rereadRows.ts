import type { CodeBook } from "../accounts";
import { cellAt, type CellValue, type Sheet, type SheetColumn } from "../files";
import type { Mapping } from "./mapping";
import { readLedger } from "./readLedger";
import type { LedgerReading } from "./reading";

/** Some rows of a sheet, zero-based and inclusive. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads some rows of a sheet as if there were no others; what it tells has the row numbers of the whole sheet. Rows of
 * the heading or above are passed over. The cost is that of the rows.
 */
export function rereadRows(
  { sheet, mapping }: { readonly sheet: Sheet; readonly mapping: Mapping },
  { from, to }: RowRange,
  { book, year }: { readonly book: CodeBook; readonly year: number },
): LedgerReading {
  const top = Math.max(from, mapping.header.bottom + 1);
  const bottom = Math.min(to, sheet.height - 1);
  const height = Math.max(top, bottom + 1);
  const columns = sheet.columns.map((_, column): SheetColumn => {
    // Holes above the rows: an array of their length costs nothing until it is filled.
    const values: CellValue[] = [];
    for (let row = top; row < height; row += 1) values[row] = cellAt(sheet, row, column);
    return { kind: "plain", values };
  });
  const part = { ...sheet, height, columns, merges: [] };
  const below = { ...mapping, header: { top: top - 1, bottom: top - 1 } };
  return readLedger({ sheets: [{ sheet: part, mapping: below }], book, reportYear: year });
}
