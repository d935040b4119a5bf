import { Yuan } from "../../money";
import type { Ledger } from "../ledger";
import { contentOf, identityOf } from "./fingerprints";

/** What a second import of a ledger brought: rows of the new ledger, of the old one, and of both. */
export interface LedgerDifference {
  readonly added: readonly number[];
  readonly removed: readonly number[];
  /** The same entry (unit, date, voucher, summary, project) with another code or amount. */
  readonly changed: readonly { readonly before: number; readonly after: number }[];
  readonly unchanged: number;
  /** Σ of what was added, removed and of the changes, in exact 元. */
  readonly yuan: { readonly added: Yuan; readonly removed: Yuan; readonly changed: Yuan };
}

/** Compares two imports of the same ledger, whatever the order of their rows. */
export function compareLedgers(before: Ledger, after: Ledger): LedgerDifference {
  const old = rowsBy(before, contentOf);
  const fresh: number[] = [];
  let unchanged = 0;
  for (let row = 0; row < after.size; row += 1) {
    const same = old.get(contentOf(after, row))?.shift();
    if (same === undefined) fresh.push(row);
    else unchanged += 1;
  }
  const gone = [...old.values()].flat().sort((left, right) => left - right);
  const goneBy = rowsBy(before, identityOf, gone);
  const added: number[] = [];
  const changed: { before: number; after: number }[] = [];
  for (const row of fresh) {
    const counterpart = goneBy.get(identityOf(after, row))?.shift();
    if (counterpart === undefined) added.push(row);
    else changed.push({ before: counterpart, after: row });
  }
  const taken = new Set(changed.map((one) => one.before));
  const removed = gone.filter((row) => !taken.has(row));
  return { added, removed, changed, unchanged, yuan: moneyOf({ before, after }, { added, removed, changed }) };
}

function rowsBy(
  ledger: Ledger,
  keyOf: (ledger: Ledger, row: number) => string,
  rows: Iterable<number> = Array.from({ length: ledger.size }, (_, row) => row),
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(ledger, row);
    const known = found.get(key);
    if (known === undefined) found.set(key, [row]);
    else known.push(row);
  }
  return found;
}

function moneyOf(
  { before, after }: { readonly before: Ledger; readonly after: Ledger },
  { added, removed, changed }: Pick<LedgerDifference, "added" | "removed" | "changed">,
): LedgerDifference["yuan"] {
  const amountOf = (ledger: Ledger, row: number): Yuan => ledger.exact.get(row) ?? Yuan.ofFen(ledger.fen[row] ?? 0);
  return {
    added: Yuan.sum(added.map((row) => amountOf(after, row))),
    removed: Yuan.sum(removed.map((row) => amountOf(before, row))),
    changed: Yuan.sum(changed.map((one) => amountOf(after, one.after).minus(amountOf(before, one.before)))),
  };
}
