import { ledgerOfUnit, withoutRows, type Ledger } from "../ledger";
import type { Sources } from "./gather";

/** The sources without some entries of their ledger, for a report of a part of it; sheets and rows keep their names. */
export function sourcesWithout(sources: Sources, ledger: Ledger, entries: Iterable<number>): Sources {
  const rows = new Map<number, Set<number>>();
  for (const entry of entries) {
    const sheet = ledger.origin.sheetOf[entry] ?? 0;
    const known = rows.get(sheet) ?? new Set();
    rows.set(sheet, known.add(ledger.origin.rowOf[entry] ?? 0));
  }
  const ledgers = sources.ledgers.map((found, sheet) => ({
    ...found,
    sheet: withoutRows(found.sheet, rows.get(sheet) ?? new Set()),
  }));
  return { ...sources, ledgers };
}

/** The sources of one unit alone, for its own tables; 尾差处理 and 财决附03 are of the department. */
export function sourcesOfUnit(sources: Sources, ledger: Ledger, unit: string): Sources {
  const own = ledgerOfUnit(ledger, unit);
  const kept = new Set(Array.from({ length: own.size }, (_, row) => placeOf(own, row)));
  const others: number[] = [];
  for (let row = 0; row < ledger.size; row += 1) if (!kept.has(placeOf(ledger, row))) others.push(row);
  const facts = { ...sources.facts, roundings: [], operations: [] };
  return sourcesWithout({ ...sources, facts }, ledger, others);
}

function placeOf({ origin }: Ledger, row: number): string {
  return `${origin.sheetOf[row] ?? 0} ${origin.rowOf[row] ?? 0}`;
}
