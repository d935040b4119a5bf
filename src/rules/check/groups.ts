import type { GroupKey } from "../../ledger";
import { Yuan, type RunningSum } from "../../money";
import type { Checking } from "./checking";
import type { Condition } from "./yearGroups";

/** Entries of the report's year that share a key, added up. */
export interface Group {
  readonly index: number;
  readonly key: GroupKey;
  readonly sum: RunningSum;
}

/** Final accounts of expenditure (决算支出). */
export const isActualExpenditure: Condition = ({ measure, flow }) => measure === "actual" && flow === "expenditure";

/** Final accounts of revenue (决算收入). */
export const isActualRevenue: Condition = ({ measure, flow }) => measure === "actual" && flow === "revenue";

/** The groups' exact sum: in integer fen while that is exact. */
export function sumOfGroups(groups: readonly Group[]): Yuan {
  let fen = 0;
  for (const { sum } of groups) {
    const own = sum.toFen();
    if (own === null || !Number.isSafeInteger(fen + own)) return Yuan.sum(groups.map((group) => group.sum.toYuan()));
    fen += own;
  }
  return Yuan.ofFen(fen);
}

/** How many entries some groups have. */
export function countOf(groups: readonly Group[]): number {
  return groups.reduce((count, { sum }) => count + sum.entries, 0);
}

/** Groups by a key of one's own, in the order they are met. */
export function groupBy(
  groups: readonly Group[],
  keyOf: (group: Group) => string,
): ReadonlyMap<string, readonly Group[]> {
  const by = new Map<string, Group[]>();
  for (const group of groups) {
    const key = keyOf(group);
    const known = by.get(key);
    if (known === undefined) by.set(key, [group]);
    else known.push(group);
  }
  return by;
}

/** The ledger rows of some groups, in ledger order. */
export function entriesOfGroups({ rows }: Checking, groups: readonly Group[]): readonly number[] {
  const sorted = groups.length === 0 ? null : rows();
  if (sorted === null) return [];
  const found = groups.flatMap(({ index }) => [...sorted.rows.subarray(sorted.start[index], sorted.start[index + 1])]);
  return found.sort((left, right) => left - right);
}
