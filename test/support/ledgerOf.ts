import type { Flow, Fund, Measure, Nature } from "../../src/accounts";
import type { Ledger, LedgerColumn } from "../../src/ledger";

/** One entry of a made-up ledger; the amount in integer fen. */
export interface MadeEntry {
  readonly year: number;
  readonly measure: Measure;
  readonly flow: Flow;
  readonly fund: Fund;
  readonly functional: string;
  readonly economic: string;
  readonly nature: Nature;
  readonly entity: string;
  readonly project: string;
  readonly fen: number;
}

/** A ledger of entries that no sheet was read for. */
export function ledgerOf(entries: readonly MadeEntry[]): Ledger {
  const column = <Value>(valueOf: (entry: MadeEntry) => Value): LedgerColumn<Value> => {
    const values = [...new Set(entries.map(valueOf))];
    return { values, codes: Uint32Array.from(entries, (entry) => values.indexOf(valueOf(entry))) };
  };
  const blank = column(() => "");
  return {
    size: entries.length,
    dimensions: {
      year: column(({ year }) => year),
      measure: column(({ measure }) => measure),
      flow: column(({ flow }) => flow),
      fund: column(({ fund }) => fund),
      functional: column(({ functional }) => functional),
      economic: column(({ economic }) => economic),
      nature: column(({ nature }) => nature),
      entity: column(({ entity }) => entity),
      project: column(({ project }) => project),
    },
    fen: Float64Array.from(entries, ({ fen }) => fen),
    exact: new Map(),
    date: blank,
    voucher: blank,
    summary: blank,
    origin: {
      sheets: ["台账"],
      sheetOf: new Uint16Array(entries.length),
      rowOf: Uint32Array.from(entries, (_, row) => row + 2),
    },
    functionalNames: new Map(),
    governmentEconomic: null,
    economicNames: new Map(),
  };
}
