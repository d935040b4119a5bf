import type { Ledger } from "../ledger";
import type { CheckInput } from "./check/checkInput";
import { amountOfRow, rowName } from "./check/entries";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";
import { alikeRows } from "./scan/alikeRows";

/** Entries alike in everything, voucher and date included. Without a voucher number nothing can be told. */
function find({ evidence, year }: CheckInput): readonly Observation[] {
  if (evidence.ledger === null) return [];
  const { ledger, cube } = evidence.ledger;
  const years = ledger.dimensions.year;
  const own = years.values.indexOf(year);
  const { codes: yearOf } = years;
  const { codes, values: vouchers } = ledger.voucher;
  const hasExact = ledger.exact.size > 0;
  const counts = (row: number): boolean =>
    yearOf[row] === own && (vouchers[codes[row] ?? 0] ?? "") !== "" && !(hasExact && ledger.exact.has(row));
  const rowsOf = new Map<string, number[]>();
  for (const row of alikeRows(ledger, cube, counts)) {
    const key = keyOf(ledger, row, cube.groupOf[row] ?? 0);
    const known = rowsOf.get(key);
    if (known === undefined) rowsOf.set(key, [row]);
    else known.push(row);
  }
  const inSheetOrder = orderOf(ledger);
  const repeated = [...rowsOf.values()].filter((rows) => rows.length > 1).map((rows) => rows.sort(inSheetOrder));
  repeated.sort(([left = 0], [right = 0]) => inSheetOrder(left, right));
  return repeated.map((rows) => observe(ledger, rows));
}

/** Entries as they stand in their sheets; after edits the ledger's own order is another. */
function orderOf({ origin: { sheetOf, rowOf } }: Ledger): (left: number, right: number) => number {
  return (left, right) => (sheetOf[left] ?? 0) - (sheetOf[right] ?? 0) || (rowOf[left] ?? 0) - (rowOf[right] ?? 0);
}

/** Texts are compared as texts: where they hardly repeat, equal ones may have different codes. */
function keyOf({ date, voucher, summary, dimensions, fen }: Ledger, row: number, group: number): string {
  const texts = [voucher, date, summary].map(({ codes, values }) => values[codes[row] ?? 0] ?? "");
  const codes = [dimensions.entity, dimensions.project].map((column) => column.codes[row] ?? 0);
  return [...texts, ...codes, group, fen[row] ?? 0].join("\u0000");
}

function observe(ledger: Ledger, rows: readonly number[]): Observation {
  const [first = 0, ...others] = rows;
  const voucher = ledger.voucher.values[ledger.voucher.codes[first] ?? 0] ?? "";
  const message = `${rowName(ledger, first)}与第 ${others.map((row) => ledger.origin.rowOf[row] ?? row + 1).join("、")} 行完全相同：凭证 ${voucher}，金额 ${inYuan(amountOfRow(ledger, first))}。请确认是否重复录入。`;
  return { verdict: "confirm", cells: [], entries: () => rows, message };
}

const entry = {
  functional: "2012906",
  economic: "30201",
  yuan: "500.00",
  date: "2023-03-08",
  voucher: "记-03001",
  summary: "购买办公用品",
} as const;

export const duplicateEntries = {
  id: "duplicateEntries",
  title: "同一凭证中完全相同的分录可能是重复录入",
  clause: "L-10",
  basis: "台账由多次导出拼接时常见的重复",
  severity: "confirm",
  check: { kind: "custom", reads: "entries", find },
  examples: {
    passes: [{ cells: {}, entries: [entry, { ...entry, yuan: "500.01" }] }],
    fails: [{ cells: {}, entries: [entry, entry] }],
  },
} as const satisfies Rule;
