import { rowsByGroup, type GroupKey } from "../../ledger";
import { Yuan } from "../../money";
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
export function expenditureGroups(input: CheckInput): readonly Group[] {
  return groupsOfYear(input).filter(({ key }) => key.measure === "actual" && key.flow === "expenditure");
}

/** The groups' exact sum. */
export function sumOfGroups(groups: readonly Group[]): Yuan {
  return Yuan.sum(groups.map((group) => group.yuan));
}

/** The ledger rows of some groups, in ledger order. */
export function entriesOfGroups({ evidence }: CheckInput, groups: readonly Group[]): readonly number[] {
  if (evidence.ledger === null || groups.length === 0) return [];
  const { start, rows } = rowsByGroup(evidence.ledger.cube);
  const found = groups.flatMap(({ index }) => [...rows.subarray(start[index], start[index + 1])]);
  return found.sort((left, right) => left - right);
}
