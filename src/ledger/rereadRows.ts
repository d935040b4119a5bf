import type { CodeBook } from "../accounts";
import type { Sheet } from "../files";
import type { Mapping } from "./mapping";
import { readLedger } from "./readLedger";
import type { LedgerReading } from "./reading";

/** Some rows of a sheet by themselves, none of them of its heading. */
export interface SomeRows {
  /** The rows and nothing else. */
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  /** The 1-based row of the whole sheet that the first of them is. */
  readonly firstRow: number;
}

/**
 * Reads some rows of a sheet as if there were no others; what it tells has the row numbers of the whole sheet. The cost
 * is that of the rows. `year` null takes the latest the rows state.
 */
export function rereadRows(
  { sheet, mapping, firstRow }: SomeRows,
  { book, year }: { readonly book: CodeBook; readonly year: number | null },
): LedgerReading {
  const alone = { ...mapping, header: { top: -1, bottom: -1 } };
  return readLedger({ sheets: [{ sheet, mapping: alone, firstRow }], book, reportYear: year });
}
