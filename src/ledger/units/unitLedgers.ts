import type { Ledger } from "../ledger";
import { pickRows } from "../pickRows";

/** The units that have entries, in the order of their first; "" where entries state none. */
export function unitsOf({ dimensions }: Ledger): readonly string[] {
  const { codes, values } = dimensions.entity;
  const isUsed = new Uint8Array(values.length);
  for (const code of codes) isUsed[code] = 1;
  return values.filter((_, code) => isUsed[code] === 1);
}

/** The entries of one unit, for its own tables beside the department's. */
export function ledgerOfUnit(ledger: Ledger, unit: string): Ledger {
  const { codes, values } = ledger.dimensions.entity;
  const wanted = values.indexOf(unit);
  const rows: number[] = [];
  for (let row = 0; row < ledger.size; row += 1) if (codes[row] === wanted) rows.push(row);
  return pickRows(ledger, Uint32Array.from(rows));
}
