import { ledgerSheet, liveOf, reportFrom } from "./made";
import type { Note } from "./measuring";

/** What a report holds beyond the values given, ready to follow edits, and after some. */
export function memory(rows: number, note: Note): void {
  const sheet = ledgerSheet(rows);
  reportFrom(ledgerSheet(100));
  const before = held();
  const live = liveOf(sheet);
  note({ what: "编制后多占的内存，可随编辑更新（MB）", amount: held() - before });
  const place = { sheet: sheet.name, row: 1, column: 11 };
  for (const amount of [1, 2]) live.edit({ kind: "cells", ...place, values: [[amount]] });
  live.settle();
  note({ what: "改过几格以后（MB）", amount: held() - before });
  if (live.report.reading.ledger.size === 0 || sheet.height === 0) throw new Error("nothing was read");
}

/** Bytes in use after collecting, in MB (2^20). Needs --expose-gc. */
function held(): number {
  if (globalThis.gc === undefined) throw new Error("node --expose-gc");
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
