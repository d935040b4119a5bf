import { pick, type Random } from "../rules/lawful";
import type { TestEntry } from "../rules/ledgerOf";

/** The entries changed after their tables were made; null where there is nothing to change. */
export type ChangeLedger = (entries: readonly TestEntry[], random: Random) => readonly TestEntry[] | null;

const isPayment = ({ nature, measure, economic }: TestEntry): boolean =>
  measure === undefined && economic !== undefined && (nature === "basic" || nature === "project");

function payment(entries: readonly TestEntry[], random: Random): number | null {
  const rows = entries.flatMap((entry, row) => (isPayment(entry) ? [row] : []));
  return rows.length === 0 ? null : pick(random, rows);
}

const lostEntry: ChangeLedger = (entries, random) => {
  const row = payment(entries, random);
  return row === null ? null : entries.filter((_, at) => at !== row);
};

const doubledEntry: ChangeLedger = (entries, random) => {
  const entry = entries[payment(entries, random) ?? -1];
  return entry === undefined ? null : [...entries, entry];
};

const otherSection: ChangeLedger = (entries, random) => {
  const row = basicPayment(entries, random);
  const economic = pick(random, ["30217", "30299", "30201", "30231"]);
  if (row === null || entries[row]?.economic === economic) return null;
  return entries.map((entry, at) => (at === row ? { ...entry, economic } : entry));
};

const otherFund: ChangeLedger = (entries, random) => {
  const row = basicPayment(entries, random);
  if (row === null) return null;
  return entries.map((entry, at) => (at === row ? { ...entry, fund: "governmentManagedFunds" } : entry));
};

function basicPayment(entries: readonly TestEntry[], random: Random): number | null {
  const rows = entries.flatMap((entry, row) =>
    isPayment(entry) && entry.nature === "basic" && entry.fund === "generalPublicBudget" ? [row] : [],
  );
  return rows.length === 0 ? null : pick(random, rows);
}

/** What a clerk may do to a ledger behind finished tables. */
export const ledgerFaults: readonly (readonly [name: string, change: ChangeLedger])[] = [
  ["台账漏一笔", lostEntry],
  ["台账重一笔", doubledEntry],
  ["台账一笔列错经济科目", otherSection],
  ["台账一笔列错资金性质", otherFund],
];
