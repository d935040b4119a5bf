import type { Sheet } from "../../../src/files";
import { LiveReport } from "../../../src/report";
import { ledgerSheet, mappingOf, reportFrom } from "./made";
import { quantile, type Note } from "./measuring";

/** One amount changed at a time: how long until tables and verdicts are right again. */
export function edits(rows: number, note: Note): void {
  const sheet = ledgerSheet(rows);
  const mapping = mappingOf(sheet);
  const live = new LiveReport(reportFrom(sheet));
  const taken: number[] = [];
  for (let edit = 0; edit < 200; edit += 1) {
    const row = 1 + ((edit * 7919) % (sheet.height - 1));
    const after = withAmount(sheet, row, 1000 + edit);
    const start = performance.now();
    live.edit({ mapping, before: sheet, after, from: row, to: row });
    taken.push(performance.now() - start);
    live.edit({ mapping, before: after, after: sheet, from: row, to: row });
  }
  note({ what: "改一个单元格（中位）", amount: quantile(taken, 0.5) });
  note({ what: "改一个单元格（p99）", amount: quantile(taken, 0.985) });
}

function withAmount(sheet: Sheet, row: number, amount: number): Sheet {
  const columns = sheet.columns.map((column, index) => {
    if (index !== 11) return column;
    if (column.kind === "plain") {
      const values = column.values.slice();
      values[row] = amount;
      return { kind: "plain" as const, values };
    }
    const codes = column.codes.slice();
    codes[row] = column.values.length;
    return { kind: "coded" as const, codes, values: [...column.values, amount] };
  });
  return { ...sheet, columns };
}
