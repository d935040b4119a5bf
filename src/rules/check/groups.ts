import type { GroupKey } from "../../ledger";
import { Yuan } from "../../money";
import type { Checking } from "./checking";
import type { CheckInput } from "./checkInput";

/** Entries of the report's year that share a key, added up. */
export interface Group {
  readonly index: number;
  readonly key: GroupKey;
  readonly yuan: Yuan;
}

/** The groups of the report's year that still have entries; none without a ledger. */
export function groupsOfYear({ evidence, year }: CheckInput): readonly Group[] {
  if (evidence.ledger === null) return [];
  const { keys, sums } = evidence.ledger.cube;
  return keys.flatMap((key, index) => {
    const sum = sums[index];
    return key.year === year && sum !== undefined && sum.entries > 0 ? [{ index, key, yuan: sum.toYuan() }] : [];
  });
}

/** Final accounts of expenditure (决算支出) among the groups. */
export function expenditureGroups({ groups }: Checking): readonly Group[] {
  return groups().filter(({ key }) => key.measure === "actual" && key.flow === "expenditure");
}

/** The groups' exact sum. */
export function sumOfGroups(groups: readonly Group[]): Yuan {
  return Yuan.sum(groups.map((group) => group.yuan));
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
