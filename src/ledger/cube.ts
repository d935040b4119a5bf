import type { RunningSum } from "../money";
import type { Flow, Fund, Measure, Nature } from "../accounts";
import { groupRows } from "./groupRows";
import type { Ledger, LedgerColumn } from "./ledger";
import { sumGroups } from "./sumGroups";

/** What the entries of one group have in common: everything a published table tells apart. */
export interface GroupKey {
  readonly year: number;
  readonly measure: Measure;
  readonly flow: Flow;
  readonly fund: Fund;
  readonly functional: string;
  readonly economic: string;
  readonly nature: Nature;
}

/** Entries added up by group. Tables are filled from groups, so their cost does not grow with the ledger. */
export interface Cube {
  readonly keys: readonly GroupKey[];
  readonly sums: readonly RunningSum[];
  /** The group of each ledger row. */
  readonly groupOf: Uint32Array;
}

const dimensionIds = ["year", "measure", "flow", "fund", "functional", "economic", "nature"] as const;

/** Adds up the whole ledger by group, exactly; groups stand in the order of their first entry. */
export function buildCube(ledger: Ledger): Cube {
  const { groupOf, firstRow } = groupRows(
    dimensionIds.map((id) => ledger.dimensions[id]),
    ledger.size,
  );
  const sums = sumGroups(ledger, groupOf, firstRow.length);
  return { keys: firstRow.map((row) => groupKeyAt(ledger, row)), sums, groupOf };
}

/** The group key of one ledger row. */
export function groupKeyAt(ledger: Ledger, row: number): GroupKey {
  const { dimensions } = ledger;
  return {
    year: valueAt(dimensions.year, row),
    measure: valueAt(dimensions.measure, row),
    flow: valueAt(dimensions.flow, row),
    fund: valueAt(dimensions.fund, row),
    functional: valueAt(dimensions.functional, row),
    economic: valueAt(dimensions.economic, row),
    nature: valueAt(dimensions.nature, row),
  };
}

/** The value of a coded column in one row; a row outside the ledger is a mistake of ours. */
export function valueAt<Value>(column: LedgerColumn<Value>, row: number): Value {
  const value = column.values[column.codes[row] ?? -1];
  if (value === undefined) throw new RangeError(`no ledger row ${row}`);
  return value;
}

/**
 * Rows by group: `rows[start[g]] … rows[start[g + 1] - 1]` are the entries of group g, in ledger order. Made once, when
 * somebody drills.
 */
export interface GroupRows {
  readonly start: Uint32Array;
  readonly rows: Uint32Array;
}

/** Sorts the ledger's rows by group (counting sort). */
export function rowsByGroup(cube: Cube): GroupRows {
  const start = new Uint32Array(cube.keys.length + 1);
  for (const group of cube.groupOf) start[group + 1] = (start[group + 1] ?? 0) + 1;
  for (let group = 0; group < cube.keys.length; group += 1)
    start[group + 1] = (start[group + 1] ?? 0) + (start[group] ?? 0);
  const next = start.slice();
  const rows = new Uint32Array(cube.groupOf.length);
  for (let row = 0; row < rows.length; row += 1) {
    const group = cube.groupOf[row] ?? 0;
    const place = next[group] ?? 0;
    rows[place] = row;
    next[group] = place + 1;
  }
  return { start, rows };
}
