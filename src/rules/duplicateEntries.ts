import type { Cube, Ledger } from "../ledger";
import type { CheckInput } from "./check/checkInput";
import { amountOfRow, rowName } from "./check/entries";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

/** Entries alike in everything, voucher and date included. Without a voucher number nothing can be told. */
function find({ evidence, year }: CheckInput): readonly Observation[] {
  if (evidence.ledger === null) return [];
  const { ledger, cube } = evidence.ledger;
  const years = ledger.dimensions.year;
  const isAlone = lonelyRows(ledger, cube);
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < ledger.size; row += 1) {
    if (isAlone(row)) continue;
    const voucher = ledger.voucher.values[ledger.voucher.codes[row] ?? 0] ?? "";
    if (voucher === "" || years.values[years.codes[row] ?? 0] !== year || ledger.exact.has(row)) continue;
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

/**
 * Tells most rows that have no twin from their group and amount alone, by marks in a table: in a large ledger only the
 * few others are compared text by text.
 */
function lonelyRows({ size, fen, dimensions }: Ledger, { groupOf }: Cube): (row: number) => boolean {
  const { codes } = dimensions.project;
  const mask = (1 << Math.min(26, 33 - Math.clz32(size))) - 1;
  const times = new Uint8Array(mask + 1);
  const place = (row: number): number => {
    const amount = fen[row] ?? 0;
    const mixed = Math.imul((groupOf[row] ?? 0) + 1, 0x9e3779b1) ^ Math.imul(amount | 0, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15) ^ Math.imul((codes[row] ?? 0) + 1, 0xc2b2ae35)) & mask;
  };
  for (let row = 0; row < size; row += 1) {
    const at = place(row);
    if ((times[at] ?? 0) < 2) times[at] = (times[at] ?? 0) + 1;
  }
  return (row) => times[place(row)] === 1;
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
