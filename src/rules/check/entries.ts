import { valueAt, type Ledger, type LedgerColumn } from "../../ledger";
import { Yuan } from "../../money";
import type { CheckInput } from "./checkInput";

/** Ledger rows of the report's year whose value in a coded column is among those `accepts` picks. */
export function rowsWithValue<Value>(
  { evidence, year }: CheckInput,
  columnOf: (ledger: Ledger) => LedgerColumn<Value>,
  accepts: (value: Value) => boolean,
): readonly number[] {
  if (evidence.ledger === null) return [];
  const { ledger } = evidence.ledger;
  const column = columnOf(ledger);
  const picked = new Uint8Array(column.values.length);
  for (let code = 0; code < picked.length; code += 1) {
    const value = column.values[code];
    if (value !== undefined && accepts(value)) picked[code] = 1;
  }
  if (!picked.includes(1)) return [];
  const rows: number[] = [];
  for (let row = 0; row < ledger.size; row += 1) {
    if (picked[column.codes[row] ?? -1] === 1 && valueAt(ledger.dimensions.year, row) === year) rows.push(row);
  }
  return inSheetOrder(ledger, rows);
}

/** Entries as they stand in their sheets: after edits the ledger's own order is another. */
export function inSheetOrder(
  { origin: { sheetOf, rowOf, byRow } }: Ledger,
  rows: readonly number[],
): readonly number[] {
  if (byRow === undefined) return rows;
  return [...rows].sort(
    (left, right) => (sheetOf[left] ?? 0) - (sheetOf[right] ?? 0) || (rowOf[left] ?? 0) - (rowOf[right] ?? 0),
  );
}

/** The exact amount of a ledger row. */
export function amountOfRow(ledger: Ledger, row: number): Yuan {
  return ledger.exact.get(row) ?? Yuan.ofFen(ledger.fen[row] ?? 0);
}

/** Where a row stands in the input: "台账第 12 行". */
export function rowName({ origin }: Ledger, row: number): string {
  return `${origin.sheets[origin.sheetOf[row] ?? 0] ?? "台账"}第 ${origin.rowOf[row] ?? row + 1} 行`;
}
