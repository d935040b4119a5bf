import { RunningSum } from "../../money";
import type { EntryAmounts } from "../entryAmounts";

/** Adds a row's amount to the sum of its key; a row whose amount cannot be read is no entry of the sum. */
export function addRow<Key>(
  sums: Map<Key, RunningSum>,
  key: Key,
  { amounts, row }: { readonly amounts: EntryAmounts; readonly row: number },
): void {
  let sum = sums.get(key);
  if (sum === undefined) sums.set(key, (sum = new RunningSum()));
  const fen = amounts.fen[row] ?? 0;
  const special = fen === fen ? undefined : amounts.special.get(row);
  if (fen === fen) sum.addFen(fen, 1);
  else if (special?.kind === "exact") sum.addExact(special.amount, 1);
}
