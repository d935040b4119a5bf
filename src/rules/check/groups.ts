import type { GroupKey } from "../../ledger";
import { Yuan, type RunningSum } from "../../money";
import type { Checking } from "./checking";
import type { CheckInput } from "./checkInput";

/** Entries of the report's year that share a key, added up. */
export interface Group {
  readonly index: number;
  readonly key: GroupKey;
  /** How many entries there are. */
  readonly entries: number;
  readonly sum: RunningSum;
}

/** The groups of the report's year that still have entries; none without a ledger. */
export function groupsOfYear({ evidence, year }: CheckInput): readonly Group[] {
  if (evidence.ledger === null) return [];
  const { keys, sums } = evidence.ledger.cube;
  const groups: Group[] = [];
  keys.forEach((key, index) => {
    const sum = sums[index];
    if (key.year === year && sum !== undefined && sum.entries > 0) {
      groups.push({ index, key, entries: sum.entries, sum });
    }
  });
  return groups;
}

/** Final accounts of expenditure (决算支出) among the groups. */
export function expenditureGroups({ groups }: Checking): readonly Group[] {
  return groups().filter(({ key }) => key.measure === "actual" && key.flow === "expenditure");
}

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
  return groups.reduce((count, { entries }) => count + entries, 0);
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
