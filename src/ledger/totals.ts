import { RunningSum, type Yuan } from "../money";
import { groupKeyAt, valueAt, type GroupKey } from "./cube";
import { groupRows } from "./groupRows";
import type { Ledger } from "./ledger";

/** Entries alike in everything an entry is told apart by, unit and project included. */
export interface LedgerTotal {
  readonly key: GroupKey;
  readonly entity: string;
  readonly project: string;
  /** Exact 元, signed. */
  readonly yuan: Yuan;
  /** How many entries it holds. */
  readonly entries: number;
}

/** The ledger added up by every dimension, in the order of first appearance. */
export function totalsOf(ledger: Ledger): readonly LedgerTotal[] {
  const { groupOf, firstRow } = groupRows(Object.values(ledger.dimensions), ledger.size);
  const sums = firstRow.map(() => new RunningSum());
  for (let row = 0; row < ledger.size; row += 1) {
    const sum = sums[groupOf[row] ?? 0];
    const exact = ledger.exact.size === 0 ? undefined : ledger.exact.get(row);
    if (exact === undefined) sum?.addFen(ledger.fen[row] ?? 0, 1);
    else sum?.addExact(exact, 1);
  }
  return firstRow.map((row, group) => ({
    key: groupKeyAt(ledger, row),
    entity: valueAt(ledger.dimensions.entity, row),
    project: valueAt(ledger.dimensions.project, row),
    yuan: sums[group]?.toYuan() ?? new RunningSum().toYuan(),
    entries: sums[group]?.entries ?? 0,
  }));
}
