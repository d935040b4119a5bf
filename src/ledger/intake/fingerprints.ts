import { groupKeyAt, valueAt } from "../cube";
import type { Ledger } from "../ledger";

/** Sheets that hold the same vouchers: the second was loaded once more. Sheets by their place in `origin.sheets`. */
export interface RepeatedLoad {
  readonly first: number;
  readonly second: number;
  /** Entries of the second that stand in the first as well. */
  readonly entries: number;
  /** Of how many entries of the second that is. */
  readonly of: number;
}

const share = 0.9;
const fewest = 10;

/**
 * Loads of the same vouchers twice: nine tenths of a sheet's entries, and ten at least, stand in an earlier sheet as well,
 * alike in everything. Entries without voucher and date tell nothing.
 */
export function repeatedLoads(ledger: Ledger): readonly RepeatedLoad[] {
  if (!mayRepeat(ledger)) return [];
  const bySheet = ledger.origin.sheets.map(() => new Map<string, number>());
  const counts = ledger.origin.sheets.map(() => 0);
  for (let row = 0; row < ledger.size; row += 1) {
    const fingerprint = fingerprintOf(ledger, row);
    if (fingerprint === null) continue;
    const sheet = ledger.origin.sheetOf[row] ?? 0;
    const known = bySheet[sheet];
    known?.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
    counts[sheet] = (counts[sheet] ?? 0) + 1;
  }
  const found: RepeatedLoad[] = [];
  bySheet.forEach((later, second) => {
    const of = counts[second] ?? 0;
    for (let first = 0; first < second && of >= fewest; first += 1) {
      const entries = shared(bySheet[first] ?? new Map<string, number>(), later);
      if (entries >= fewest && entries >= of * share) found.push({ first, second, entries, of });
    }
  });
  return found;
}

const sampled = 50;

/** A quick look: whether any sheet begins with amounts that nearly all stand in an earlier one. */
function mayRepeat({ origin, fen, size }: Ledger): boolean {
  if (origin.sheets.length < 2) return false;
  const amounts = origin.sheets.map(() => new Set<number>());
  const first = origin.sheets.map((): number[] => []);
  for (let row = 0; row < size; row += 1) {
    const sheet = origin.sheetOf[row] ?? 0;
    const amount = fen[row] ?? 0;
    amounts[sheet]?.add(amount);
    const sample = first[sheet];
    if (sample !== undefined && sample.length < sampled) sample.push(amount);
  }
  return first.some((sample, later) =>
    amounts
      .slice(0, later)
      .some((earlier) => sample.filter((amount) => earlier.has(amount)).length >= sample.length * (share / 2)),
  );
}

function shared(earlier: ReadonlyMap<string, number>, later: ReadonlyMap<string, number>): number {
  let entries = 0;
  for (const [fingerprint, times] of later) entries += Math.min(times, earlier.get(fingerprint) ?? 0);
  return entries;
}

/** Everything an entry says of itself, its place apart; null where neither voucher nor date tells it from others. */
export function fingerprintOf(ledger: Ledger, row: number): string | null {
  const voucher = textAt(ledger.voucher, row);
  const date = textAt(ledger.date, row);
  return voucher === "" && date === "" ? null : contentOf(ledger, row);
}

/** Everything an entry says of itself, its place apart. */
export function contentOf(ledger: Ledger, row: number): string {
  return [identityOf(ledger, row), ...Object.values(groupKeyAt(ledger, row)), amountOf(ledger, row)].join("\u0000");
}

/** What stays the same when an entry is corrected: unit, date, voucher, summary, project. */
export function identityOf(ledger: Ledger, row: number): string {
  const { entity, project } = ledger.dimensions;
  const texts = [textAt(ledger.date, row), textAt(ledger.voucher, row), textAt(ledger.summary, row)];
  return [valueAt(entity, row), valueAt(project, row), ...texts].join("\u0000");
}

function amountOf({ exact, fen }: Ledger, row: number): string {
  return exact.get(row)?.toString() ?? `${fen[row] ?? 0}`;
}

function textAt({ codes, values }: Ledger["summary"], row: number): string {
  return values[codes[row] ?? 0] ?? "";
}
