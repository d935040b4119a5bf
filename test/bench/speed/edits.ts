import { cellAt, type CellValue } from "../../../src/files";
import type { LedgerEdit } from "../../../src/report";
import { ledgerSheet, liveOf } from "./made";
import { quantile, type Note } from "./measuring";

const times = 200;
const amountColumn = 11;
const itemColumn = 5;

/** One edit at a time: how long until tables and verdicts are right again, and after a pause text and causes. */
export function edits(rows: number, note: Note): void {
  const sheet = ledgerSheet(rows);
  const live = liveOf(sheet);
  const rowAt = (edit: number): number => 1 + ((edit * 7919) % (sheet.height - 1));
  const typed = (row: number, column: number, value: CellValue): LedgerEdit => {
    return { kind: "cells", sheet: sheet.name, row, column, values: [[value]] };
  };
  const measured = (what: string, change: (edit: number) => LedgerEdit, back: (edit: number) => LedgerEdit): void => {
    const taken: number[] = [];
    for (let edit = 0; edit < times; edit += 1) {
      taken.push(timed(() => live.edit(change(edit))));
      taken.push(timed(() => live.edit(back(edit))));
    }
    note({ what: `${what}（中位）`, amount: quantile(taken, 0.5) });
    note({ what: `${what}（p99）`, amount: quantile(taken, 0.99) });
  };
  const original = (column: number) => (edit: number) => typed(rowAt(edit), column, cellAt(sheet, rowAt(edit), column));
  measured("改一个金额", (edit) => typed(rowAt(edit), amountColumn, 1000 + edit), original(amountColumn));
  measured(
    "改一个功能科目",
    (edit) => typed(rowAt(edit), itemColumn, cellAt(sheet, rowAt(edit + 1), itemColumn)),
    original(itemColumn),
  );
  measured(
    "插入再删除一行",
    (edit) => ({ kind: "inserted", sheet: sheet.name, row: rowAt(edit), count: 1 }),
    (edit) => ({ kind: "deleted", sheet: sheet.name, row: rowAt(edit), count: 1 }),
  );
  const settled: number[] = [];
  for (let edit = 0; edit < 7; edit += 1) {
    live.edit(typed(rowAt(edit), amountColumn, 2000 + edit));
    settled.push(timed(() => live.settle()));
  }
  note({ what: "停笔后（文字、差错的原因、逐笔核对）", amount: quantile(settled, 0.5) });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
