import type { Flow, Fund, Nature } from "../accounts";
import type { Yuan } from "../money";
import { textsOf } from "./freeTexts";
import type { Ledger, LedgerColumn } from "./ledger";
import type { ReadColumn } from "./readColumn";
import type { SheetColumns } from "./sheetColumns";
import type { SheetSource } from "./sheetSource";

/** The entries of one sheet as a ledger. `entries` are rows below the heading, in order. */
export function assemble(source: SheetSource, columns: SheetColumns, entries: Uint32Array): Ledger {
  const flow = pick(columns.flow, entries, { other: null });
  const { fen, exact } = pickAmounts(columns, entries);
  const rowOf = source.numberOf === null ? numberRows(entries, source.top + 1) : pickNumbers(entries, source.numberOf);
  const sheetRows = numberRows(entries, source.top);
  return {
    size: entries.length,
    dimensions: {
      year: pick(columns.year, entries, { other: null }),
      measure: pick(columns.measure, entries, { other: null }),
      flow,
      fund: pick<Fund>(columns.fund, entries, { other: "other" }),
      functional: pick(columns.functional, entries, { other: "", isOwn: columns.functional.isOwn }),
      economic: pick(columns.economic, entries, { other: "", isOwn: columns.economic.isOwn }),
      nature: naturesOfExpenditure(flow, pick<Nature>(columns.nature, entries, { other: "none" })),
      entity: pick(columns.entity, entries, { other: "" }),
      project: pick(columns.project, entries, { other: "" }),
    },
    fen,
    exact,
    date: pick(columns.date, entries, { other: "" }),
    voucher: textsOf(columns.voucher, entries, { top: source.top, sheetRows }),
    summary: textsOf(columns.summary, entries, { top: source.top, sheetRows }),
    governmentEconomic:
      columns.governmentEconomic === null
        ? null
        : textsOf(columns.governmentEconomic, entries, { top: source.top, sheetRows }),
    origin: {
      sheets: [source.sheet.name],
      sheetOf: new Uint16Array(entries.length),
      rowOf,
    },
    functionalNames: columns.functional.names,
    economicNames: columns.economic.names,
  };
}

/**
 * A column of the entries, each value once, in the order they occur. `other` stands where a blank is allowed; where the
 * column's codes are nobody else's (`isOwn`) and every row is an entry, the new ones go in their place.
 */
function pick<Value>(
  { codes, readings }: ReadColumn<Value>,
  entries: Uint32Array,
  { other, isOwn = false }: { other: Value | null; isOwn?: boolean },
): LedgerColumn<Value> {
  const isWhole = entries.length === codes.length;
  const picked = isOwn && isWhole ? codes : new Uint32Array(entries.length);
  const order = isWhole
    ? renumber(codes, picked, readings.length)
    : renumberSome({ codes, entries }, picked, readings.length);
  const known = new Map<Value, number>();
  const values: Value[] = [];
  const codeOf = Uint32Array.from(order, (at) => {
    const reading = readings[at];
    const value = reading?.kind === "value" ? reading.value : other;
    if (value === null) throw new RangeError("an entry without a value");
    const code = known.get(value) ?? values.push(value) - 1;
    known.set(value, code);
    return code;
  });
  if (values.length === order.length) return { codes: picked, values };
  for (let at = 0; at < picked.length; at += 1) picked[at] = codeOf[picked[at] ?? 0] ?? 0;
  return { codes: picked, values };
}

/** Numbers the codes in the order they occur; gives the old code of each new one. */
function renumber(codes: Uint32Array, picked: Uint32Array, different: number): readonly number[] {
  const codeOf = new Uint32Array(different);
  const order: number[] = [];
  for (let at = 0; at < codes.length; at += 1) {
    const old = codes[at] ?? 0;
    let code = codeOf[old] ?? 0;
    if (code === 0) codeOf[old] = code = order.push(old);
    picked[at] = code - 1;
  }
  return order;
}

/** The same for the rows that are entries. */
function renumberSome(
  { codes, entries }: { codes: Uint32Array; entries: Uint32Array },
  picked: Uint32Array,
  different: number,
): readonly number[] {
  for (let at = 0; at < entries.length; at += 1) picked[at] = codes[entries[at] ?? 0] ?? 0;
  return renumber(picked, picked, different);
}

/** 支出类型 belongs to expenditure alone: every other flow has none, whatever its cell says. Changes the codes given. */
function naturesOfExpenditure(flow: LedgerColumn<Flow>, nature: LedgerColumn<Nature>): LedgerColumn<Nature> {
  const expenditure = flow.values.indexOf("expenditure");
  if (flow.values.length === 1 && expenditure === 0) return nature;
  if (nature.values.length === 1 && nature.values[0] === "none") return nature;
  const values = nature.values.includes("none") ? nature.values : [...nature.values, "none" as const];
  const none = values.indexOf("none");
  const { codes } = nature;
  for (let row = 0; row < codes.length; row += 1) if (flow.codes[row] !== expenditure) codes[row] = none;
  return { codes, values };
}

function pickAmounts(
  { amounts }: SheetColumns,
  entries: Uint32Array,
): { fen: Float64Array; exact: ReadonlyMap<number, Yuan> } {
  if (amounts.special.size === 0 && entries.length === amounts.fen.length)
    return { fen: amounts.fen, exact: new Map() };
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

/** The rows counted from another start. */
function numberRows(entries: Uint32Array, start: number): Uint32Array {
  const numbers = new Uint32Array(entries.length);
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = (entries[at] ?? 0) + start;
  return numbers;
}

function pickNumbers(entries: Uint32Array, numberOf: Uint32Array): Uint32Array {
  return entries.map((row) => numberOf[row] ?? 0);
}
