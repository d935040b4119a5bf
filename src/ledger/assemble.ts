import type { Flow, Fund, Nature } from "../accounts";
import type { Yuan } from "../money";
import { readDates, readFreeTexts } from "./freeTexts";
import type { Ledger, LedgerColumn } from "./ledger";
import type { ReadColumn } from "./readColumn";
import type { SheetColumns } from "./sheetColumns";
import type { SheetSource } from "./sheetSource";

/** The entries of one sheet as a ledger. `entries` are rows below the heading, in order. */
export function assemble(source: SheetSource, columns: SheetColumns, entries: Uint32Array): Ledger {
  const flow = pick(columns.flow, entries, { other: null });
  const { fen, exact } = pickAmounts(columns, entries);
  return {
    size: entries.length,
    dimensions: {
      year: pick(columns.year, entries, { other: null }),
      measure: pick(columns.measure, entries, { other: null }),
      flow,
      fund: pick<Fund>(columns.fund, entries, { other: "other" }),
      functional: pick(columns.functional, entries, { other: "" }),
      economic: pick(columns.economic, entries, { other: "" }),
      nature: naturesOfExpenditure(flow, pick<Nature>(columns.nature, entries, { other: "none" })),
      entity: pick(columns.entity, entries, { other: "" }),
      project: pick(columns.project, entries, { other: "" }),
    },
    fen,
    exact,
    date: readDates(source, entries),
    voucher: readFreeTexts(source, "voucher", entries),
    summary: readFreeTexts(source, "summary", entries),
    origin: {
      sheets: [source.sheet.name],
      sheetOf: new Uint16Array(entries.length),
      rowOf: entries.map((row) => row + source.top + 1),
    },
    functionalNames: columns.functional.names,
    economicNames: columns.economic.names,
  };
}

/** A column of the entries, each value once; `other` stands where a blank is allowed. */
function pick<Value>(
  { codes, readings }: ReadColumn<Value>,
  entries: Uint32Array,
  { other }: { other: Value | null },
): LedgerColumn<Value> {
  const known = new Map<Value, number>();
  const values: Value[] = [];
  const codeOf = new Uint32Array(readings.length);
  readings.forEach((reading, at) => {
    const value = reading.kind === "value" ? reading.value : other;
    if (value === null) return;
    const code = known.get(value) ?? values.push(value) - 1;
    known.set(value, code);
    codeOf[at] = code;
  });
  if (values.length <= 1) return { codes: new Uint32Array(entries.length), values };
  const picked = new Uint32Array(entries.length);
  for (let at = 0; at < entries.length; at += 1) picked[at] = codeOf[codes[entries[at] ?? 0] ?? 0] ?? 0;
  return { codes: picked, values };
}

/** 支出类型 belongs to expenditure alone: every other flow has none, whatever its cell says. */
function naturesOfExpenditure(flow: LedgerColumn<Flow>, nature: LedgerColumn<Nature>): LedgerColumn<Nature> {
  const expenditure = flow.values.indexOf("expenditure");
  if (flow.values.length === 1 && expenditure === 0) return nature;
  const values = nature.values.includes("none") ? nature.values : [...nature.values, "none" as const];
  const none = values.indexOf("none");
  const codes = nature.codes.slice();
  for (let row = 0; row < codes.length; row += 1) if (flow.codes[row] !== expenditure) codes[row] = none;
  return { codes, values };
}

function pickAmounts(
  { amounts }: SheetColumns,
  entries: Uint32Array,
): { fen: Float64Array; exact: ReadonlyMap<number, Yuan> } {
  const fen = new Float64Array(entries.length);
  const exact = new Map<number, Yuan>();
  for (let at = 0; at < entries.length; at += 1) {
    const row = entries[at] ?? 0;
    const value = amounts.fen[row] ?? 0;
    if (value === value) {
      fen[at] = value;
      continue;
    }
    const special = amounts.special.get(row);
    if (special?.kind === "exact") exact.set(at, special.amount);
  }
  return { fen, exact };
}
