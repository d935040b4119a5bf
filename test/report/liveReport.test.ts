import fc from "fast-check";
import { standardBook } from "../../src/accounts";
import { cellAt, type CellValue, type Sheet } from "../../src/files";
import {
  buildReport,
  drilledEntries,
  drillInto,
  gatherSources,
  LiveReport,
  type BuildOutcome,
  type LedgerEdit,
  type Report,
} from "../../src/report";
import { narrativeText } from "../../src/narrative";
import { generateRows, ledgerHeadings } from "../bench/generateLedger";
import { sheetOf } from "../support/sheets";

type Rows = readonly (readonly CellValue[])[];

const options = { edition: null, year: null, department: null, partial: true, book: standardBook };

function build(sheets: readonly Sheet[]): BuildOutcome {
  return buildReport(gatherSources(sheets, standardBook), options);
}

/** What a reader of the report sees. */
function seen(outcome: BuildOutcome) {
  if (outcome.kind === "refused") return { refused: outcome.problems.map(({ message }) => message).sort() };
  const { forms, compared, findings, narrative, problems, reading, department, year } = outcome.report;
  const { leftOut, dropped, controls } = reading;
  return {
    department,
    year,
    forms,
    compared,
    findings: findings.map(({ rule, verdict, cells, message }) => ({ rule, verdict, cells, message })),
    text: narrativeText(narrative),
    problems: problems.map(({ message, row }) => `${row ?? ""} ${message}`).sort(),
    leftOut,
    dropped: [...dropped].sort((left, right) => (left.sheet + left.kind < right.sheet + right.kind ? -1 : 1)),
    controls,
    total: drilled(outcome.report),
  };
}

/** The rows behind 本年支出合计 as the drill lists them. */
function drilled(report: Report) {
  const drill = drillInto(report, "summary.line57.actual");
  const entries = drilledEntries(report, drill, { from: 0, count: drill.rows.length });
  return entries.map(({ row: _index, ...entry }) => entry);
}

const pool = [...generateRows({ rows: 60, seed: 5, items: 8 })];
const changed = (row: number, column: number, cell: CellValue): CellValue[] =>
  pool[row]?.map((old, at) => (at === column ? cell : old)) ?? [];
const asked = (row: number, summary: string): CellValue[] => {
  const [flow, fund, section, nature] = [3, 4, 7, 9];
  const cells = changed(row, 14, summary);
  return cells.map((cell, at) => {
    if (at === flow) return "支出";
    if (at === fund) return "一般公共预算财政拨款";
    if (at === section) return "30299";
    if (at === 8) return "其他商品和服务支出";
    return at === nature ? "项目支出" : at === 0 ? 2023 : at === 1 ? "决算" : cell;
  });
};
const special: CellValue[][] = [
  changed(0, 5, "20129X"),
  changed(1, 11, "若干"),
  changed(2, 5, "2019999"),
  changed(3, 0, 2024),
  changed(4, 2, "另一家单位"),
  changed(5, 12, "不是日期"),
  asked(6, "支付上级检查组公务接待用餐"),
  asked(8, "支付公务用车汽油"),
  changed(9, 14, "本月合计"),
  changed(10, 14, "年终结转本年收支"),
  ["合计", null, null, null, null, null, null, null, null, null, null, 12345.67],
  ledgerHeadings.map(() => null),
];
const line = fc.constantFrom<CellValue[]>(...pool, ...special);
const place = { sheet: fc.nat(1), at: fc.nat(40) };
const edit = fc.oneof(
  fc.record({
    ...place,
    kind: fc.constant("cells" as const),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    columns: fc.constantFrom<readonly [number, number]>([0, 15], [11, 12], [5, 7]),
  }),
  fc.record({ ...place, kind: fc.constant("inserted" as const), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ ...place, kind: fc.constant("deleted" as const), count: fc.integer({ min: 1, max: 4 }) }),
);
type Drawn = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** The edit as the pane tells it, and the rows of the sheet after it. */
function editOf(drawn: Drawn, sheet: string, rows: Rows): { readonly edit: LedgerEdit; readonly after: Rows } {
  const row = 1 + Math.min(drawn.at, rows.length - 1);
  switch (drawn.kind) {
    case "inserted": {
      const blank = Array.from({ length: drawn.count }, () => ledgerHeadings.map(() => null));
      const after = [...rows.slice(0, row), ...blank, ...rows.slice(row)];
      return { edit: { kind: "inserted", sheet, row, count: drawn.count }, after };
    }
    case "deleted": {
      const after = [...rows.slice(0, row), ...rows.slice(row + drawn.count)];
      return { edit: { kind: "deleted", sheet, row, count: drawn.count }, after };
    }
    case "cells": {
      const [from, to] = drawn.columns;
      const values = drawn.lines.map((cells) => cells.slice(from, to));
      const after = rows.map((cells) => [...cells]);
      values.forEach((cells, down) => {
        const target = (after[row + down] ??= ledgerHeadings.map(() => null));
        cells.forEach((cell, across) => (target[from + across] = cell));
      });
      return { edit: { kind: "cells", sheet, row, column: from, values }, after };
    }
  }
}

const names = ["台账一", "台账二"] as const;

function follow(starts: readonly Rows[], edits: readonly Drawn[]): void {
  const ledgers = starts.map((start, at) => ({
    name: names[at] ?? "台账",
    rows: [[...ledgerHeadings], pool[7 + at] ?? [], ...start] as Rows,
  }));
  const sheets = () => ledgers.map(({ name, rows }) => sheetOf(name, rows));
  const sources = gatherSources(sheets(), standardBook);
  const outcome = build(sheets());
  if (outcome.kind === "refused") return;
  const live = new LiveReport(outcome.report, sources, options);
  for (const drawn of edits) {
    const ledger = ledgers[drawn.sheet % ledgers.length];
    if (ledger === undefined) continue;
    const { edit: told, after } = editOf(drawn, ledger.name, ledger.rows);
    live.edit(told);
    ledger.rows = after;
  }
  const [now] = live.sourcesNow().ledgers;
  const rows = ledgers[0]?.rows ?? [];
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      expect(now === undefined ? null : cellAt(now.sheet, row, column)).toEqual(cell === "" ? null : cell);
    }),
  );
  expect(seen(live.settle())).toEqual(seen(build(sheets())));
}

test.each([
  [1, 60, 11],
  [2, 40, 12],
])("any sequence of edits gives the report a fresh build would give (%i ledger sheets)", (sheets, numRuns, seed) => {
  fc.assert(
    fc.property(
      fc.array(fc.array(line, { minLength: 5, maxLength: 30 }), { minLength: sheets, maxLength: sheets }),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      follow,
    ),
    { numRuns, seed },
  );
});
