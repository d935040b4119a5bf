import { ledgerSheet, reportFrom } from "./made";
import type { Note } from "./measuring";

/** What a report holds beyond the values given, and with the first text of every entry asked for. */
export function memory(rows: number, note: Note): void {
  const sheet = ledgerSheet(rows);
  reportFrom(ledgerSheet(100));
  const before = held();
  const report = reportFrom(sheet);
  note({ what: "编制后多占的内存（MB）", amount: held() - before });
  if (report.reading.ledger.size === 0 || sheet.height === 0) throw new Error("nothing was read");
}

/** Bytes in use after collecting, in MB (2^20). Needs --expose-gc. */
function held(): number {
  if (globalThis.gc === undefined) throw new Error("node --expose-gc");
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
