import type { RunningSum, Yuan } from "../money";
import { groupKeyAt, valueAt, type GroupKey } from "./cube";
import { groupRows, type Coded } from "./groupRows";
import { everyDimension, type Ledger, type LedgerDimensions } from "./ledger";
import { sumGroups } from "./sumGroups";

/** Entries alike in the dimensions asked for. Any of them reads the group's values: `valueAt(dimension, row)`. */
export interface GroupSum {
  /** The first ledger row of the group. */
  readonly row: number;
  readonly sum: RunningSum;
}

/** Adds up the ledger, or some rows of it, by the dimensions given; groups stand in the order of their first entry. */
export function sumBy(
  ledger: Ledger,
  dimensions: readonly (keyof LedgerDimensions)[],
  rows: Uint32Array | null = null,
): readonly GroupSum[] {
  const columns = dimensions.map((id): Coded => {
    const { codes, values } = ledger.dimensions[id];
    return { codes: rows === null ? codes : rows.map((row) => codes[row] ?? 0), values };
  });
  const { groupOf, firstRow } = groupRows(columns, rows?.length ?? ledger.size);
  const sums = sumGroups(rows === null ? ledger : amountsOf(ledger, rows), groupOf, firstRow.length);
  return sums.map((sum, group) => {
    const at = firstRow[group] ?? 0;
    return { row: rows?.[at] ?? at, sum };
  });
}

/** The amounts of the rows given. */
function amountsOf(ledger: Ledger, rows: Uint32Array): Pick<Ledger, "fen" | "exact"> {
  const exact = new Map<number, Yuan>();
  rows.forEach((row, at) => {
    const amount = ledger.exact.get(row);
    if (amount !== undefined) exact.set(at, amount);
  });
  return { fen: Float64Array.from(rows, (row) => ledger.fen[row] ?? 0), exact };
}

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
  return sumBy(ledger, everyDimension).map(({ row, sum }) => ({
    key: groupKeyAt(ledger, row),
    entity: valueAt(ledger.dimensions.entity, row),
    project: valueAt(ledger.dimensions.project, row),
    yuan: sum.toYuan(),
    entries: sum.entries,
  }));
}
