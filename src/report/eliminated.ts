import type { CodeBook } from "../accounts";
import { proposeEliminations, readLedger, type EliminationPair, type Ledger } from "../ledger";
import type { Sources } from "./gather";
import { sourcesWithout } from "./unitSources";

/** A pair with a name that stays when rows move: units, kind and amount; pairs alike in all of these are numbered. */
export interface NamedPair {
  readonly key: string;
  readonly pair: EliminationPair;
}

/** Names pairs for keeping what a person confirmed. */
export function namePairs(pairs: readonly EliminationPair[]): readonly NamedPair[] {
  const met = new Map<string, number>();
  return pairs.map((pair) => {
    const name = [pair.flow, pair.receiver, pair.payer, pair.yuan.toString()].join("|");
    const nth = (met.get(name) ?? 0) + 1;
    met.set(name, nth);
    return { key: nth === 1 ? name : `${name}|${nth}`, pair };
  });
}

/** The sources without the entries of confirmed pairs; a confirmed pair that is proposed no longer takes nothing out. */
export function sourcesEliminated(
  sources: Sources,
  confirmed: readonly string[],
  { book, year }: { readonly book: CodeBook; readonly year: number | null },
): Sources {
  if (confirmed.length === 0) return sources;
  const reading = readLedger({ sheets: sources.ledgers, book, reportYear: year });
  if (reading.year === null) return sources;
  const { pairs } = proposeEliminations(reading.ledger, reading.year);
  const taken = namePairs(pairs).filter(({ key }) => confirmed.includes(key));
  return sourcesWithout(
    sources,
    placesOf(sources, reading.ledger),
    taken.flatMap(({ pair }) => rowsOf(pair)),
  );
}

function rowsOf({ receiverRows, payerRows }: EliminationPair): readonly number[] {
  return [...receiverRows, ...payerRows];
}

/** The ledger with its entries' sheets numbered as the sources are: balances read beside it are no part of a ledger. */
function placesOf({ ledgers }: Sources, ledger: Ledger): Ledger {
  const { origin } = ledger;
  const indexOf = origin.sheets.map((name) => ledgers.findIndex(({ sheet }) => sheet.name === name));
  return { ...ledger, origin: { ...origin, sheetOf: origin.sheetOf.map((sheet) => indexOf[sheet] ?? sheet) } };
}
