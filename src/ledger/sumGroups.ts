import { RunningSum } from "../money";
import type { Ledger } from "./ledger";

/** Adds up the entries of every group, exactly. `groupOf` numbers the group of each ledger row. */
export function sumGroups(
  { fen, exact }: Pick<Ledger, "fen" | "exact">,
  groupOf: Uint32Array,
  groups: number,
): readonly RunningSum[] {
  const sums = new Float64Array(groups);
  const entries = new Uint32Array(groups);
  const beyond = new Map<number, RunningSum>();
  for (let row = 0; row < groupOf.length; row += 1) {
    const group = groupOf[row] ?? 0;
    const next = (sums[group] ?? 0) + (fen[row] ?? 0);
    entries[group] = (entries[group] ?? 0) + 1;
    if (next <= Number.MAX_SAFE_INTEGER && next >= -Number.MAX_SAFE_INTEGER) sums[group] = next;
    else sumBeyond(beyond, group).addFen(fen[row] ?? 0, 1);
  }
  for (const [row, amount] of exact) sumBeyond(beyond, groupOf[row] ?? 0).addExact(amount, 1);
  return Array.from(sums, (sum, group) => joinSums({ sum, entries: entries[group] ?? 0 }, beyond.get(group)));
}

function sumBeyond(beyond: Map<number, RunningSum>, group: number): RunningSum {
  let sum = beyond.get(group);
  if (sum === undefined) beyond.set(group, (sum = new RunningSum()));
  return sum;
}

/** What stands beyond 2^53 fen or below one fen was counted with the rest already. */
function joinSums({ sum, entries }: { sum: number; entries: number }, beyond: RunningSum | undefined): RunningSum {
  const joined = RunningSum.of(sum, entries - (beyond?.entries ?? 0));
  if (beyond !== undefined) joined.addSum(beyond, 1);
  return joined;
}
