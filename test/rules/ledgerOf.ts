import { buildCube, type Cube, type Ledger, type LedgerColumn } from "../../src/ledger";
import { Yuan } from "../../src/money";
import type { ExampleEntry } from "../../src/rules/rule";

export interface TestEntry extends ExampleEntry {
  readonly year?: number;
  readonly project?: string;
  readonly entity?: string;
}

/** A ledger of some entries; what an entry leaves open is a 2023 payment of 基本支出 from 一般公共预算. */
export function ledgerOf(entries: readonly TestEntry[]): { readonly ledger: Ledger; readonly cube: Cube } {
  const column = <Value>(valueOf: (entry: TestEntry) => Value): LedgerColumn<Value> => {
    const codes = new Map<Value, number>();
    const coded = Uint32Array.from(entries, (entry) => {
      const value = valueOf(entry);
      const code = codes.get(value) ?? codes.size;
      codes.set(value, code);
      return code;
    });
    return { codes: coded, values: [...codes.keys()] };
  };
  const amounts = entries.map(({ yuan }) => Yuan.of(yuan));
  const ledger: Ledger = {
    size: entries.length,
    dimensions: {
      year: column((entry) => entry.year ?? 2023),
      measure: column((entry) => entry.measure ?? "actual"),
      flow: column((entry) => entry.flow ?? "expenditure"),
      fund: column((entry) => entry.fund ?? "generalPublicBudget"),
      functional: column((entry) => entry.functional),
      economic: column((entry) => entry.economic ?? ""),
      nature: column((entry) => entry.nature ?? "basic"),
      entity: column((entry) => entry.entity ?? ""),
      project: column((entry) => entry.project ?? ""),
    },
    fen: Float64Array.from(amounts, (yuan) => yuan.toFen() ?? 0),
    exact: new Map(amounts.flatMap((yuan, row) => (yuan.toFen() === null ? [[row, yuan] as const] : []))),
    date: column((entry) => entry.date ?? ""),
    voucher: column((entry) => entry.voucher ?? ""),
    summary: column((entry) => entry.summary ?? ""),
    origin: {
      sheets: ["台账"],
      sheetOf: new Uint16Array(entries.length),
      rowOf: Uint32Array.from(entries, (_, row) => row + 2),
    },
    functionalNames: new Map(),
    governmentEconomic: null,
    economicNames: new Map(),
  };
  return { ledger, cube: buildCube(ledger) };
}
