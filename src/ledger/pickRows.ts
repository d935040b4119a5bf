import type { Yuan } from "../money";
import type { Ledger, LedgerColumn } from "./ledger";

/** Some entries of a ledger as a ledger of their own, in the order given; each still knows where it stands. */
export function pickRows(ledger: Ledger, rows: Uint32Array): Ledger {
  const { dimensions, origin } = ledger;
  const exact = new Map<number, Yuan>();
  rows.forEach((row, at) => {
    const amount = ledger.exact.get(row);
    if (amount !== undefined) exact.set(at, amount);
  });
  return {
    ...ledger,
    size: rows.length,
    dimensions: {
      year: pick(dimensions.year, rows),
      measure: pick(dimensions.measure, rows),
      flow: pick(dimensions.flow, rows),
      fund: pick(dimensions.fund, rows),
      functional: pick(dimensions.functional, rows),
      economic: pick(dimensions.economic, rows),
      nature: pick(dimensions.nature, rows),
      entity: pick(dimensions.entity, rows),
      project: pick(dimensions.project, rows),
    },
    fen: Float64Array.from(rows, (row) => ledger.fen[row] ?? 0),
    exact,
    date: pick(ledger.date, rows),
    voucher: pick(ledger.voucher, rows),
    summary: pick(ledger.summary, rows),
    governmentEconomic: ledger.governmentEconomic === null ? null : pick(ledger.governmentEconomic, rows),
    origin: {
      sheets: origin.sheets,
      sheetOf: Uint16Array.from(rows, (row) => origin.sheetOf[row] ?? 0),
      rowOf: rows.map((row) => origin.rowOf[row] ?? 0),
    },
  };
}

/** A column of the entries, each value once, in the order they occur. */
function pick<Value>({ codes, values }: LedgerColumn<Value>, rows: Uint32Array): LedgerColumn<Value> {
  const codeOf = new Map<number, number>();
  const kept: Value[] = [];
  const picked = rows.map((row) => {
    const old = codes[row] ?? 0;
    const known = codeOf.get(old);
    if (known !== undefined) return known;
    const value = values[old];
    if (value === undefined) throw new RangeError(`no ledger row ${row}`);
    const code = kept.push(value) - 1;
    codeOf.set(old, code);
    return code;
  });
  return { codes: picked, values: kept };
}
