import { Yuan } from "../../money";
import { valueAt } from "../cube";
import type { Ledger } from "../ledger";
import { pickRows } from "../pickRows";
import { eliminationProofs } from "./messages";

/** Money one unit of a department gives another: booked as revenue there and as expenditure here. */
export type InternalFlow =
  /** 上级补助收入 of a lower unit, 对附属单位补助支出 of the upper one. */
  | "subsidy"
  /** 附属单位上缴收入 of the upper unit, 上缴上级支出 of the lower one. */
  | "remittance";

/** Entries of two units that are the same money; rows are ledger rows. A person confirms it before it is eliminated. */
export interface EliminationPair {
  readonly id: string;
  readonly flow: InternalFlow;
  readonly receiver: string;
  readonly payer: string;
  readonly receiverRows: readonly number[];
  readonly payerRows: readonly number[];
  readonly yuan: Yuan;
  /** `named`: one side names the other in 摘要 or 项目; `amount`: only the amount tells. */
  readonly certainty: "named" | "amount";
  /** Why they are taken for the same money, in Chinese. */
  readonly proof: string;
}

/** What is proposed, and internal money that found no counterpart. */
export interface EliminationProposal {
  readonly pairs: readonly EliminationPair[];
  readonly unmatched: readonly {
    readonly flow: InternalFlow;
    readonly unit: string;
    readonly row: number;
    readonly yuan: Yuan;
  }[];
}

interface Side {
  readonly row: number;
  readonly unit: string;
  readonly yuan: Yuan;
  readonly date: string;
  readonly words: string;
}

/** Proposes what of a year's money only moved between units: by amount, and by the unit a side names as the other. */
export function proposeEliminations(ledger: Ledger, year: number): EliminationProposal {
  const pairs: EliminationPair[] = [];
  const unmatched: EliminationProposal["unmatched"][number][] = [];
  for (const flow of ["subsidy", "remittance"] as const) {
    const received = sidesOf(ledger, year, { flow, isReceived: true });
    const paid = sidesOf(ledger, year, { flow, isReceived: false });
    const open = new Set(paid);
    const left: Side[] = [];
    for (const side of received) {
      const match = bestMatch(side, open);
      if (match === null) left.push(side);
      else {
        open.delete(match);
        pairs.push(pairOf(flow, [side], [match]));
      }
    }
    const { pairs: more, rest } = matchParts(flow, left, [...open]);
    pairs.push(...more);
    unmatched.push(...rest.map(({ row, unit, yuan }) => ({ flow, unit, row, yuan })));
  }
  return { pairs, unmatched };
}

/** Takes the entries of confirmed pairs out; they are kept beside, so that every number drills to both. */
export function eliminate(
  ledger: Ledger,
  confirmed: readonly EliminationPair[],
): { readonly consolidated: Ledger; readonly eliminated: Ledger } {
  const out = new Set(confirmed.flatMap(({ receiverRows, payerRows }) => [...receiverRows, ...payerRows]));
  const rows = Array.from({ length: ledger.size }, (_, row) => row);
  return {
    consolidated: pickRows(ledger, Uint32Array.from(rows.filter((row) => !out.has(row)))),
    eliminated: pickRows(ledger, Uint32Array.from(rows.filter((row) => out.has(row)))),
  };
}

function sidesOf(
  ledger: Ledger,
  year: number,
  { flow, isReceived }: { readonly flow: InternalFlow; readonly isReceived: boolean },
): readonly Side[] {
  const { dimensions } = ledger;
  const fund = flow === "subsidy" ? "subsidyFromSuperior" : "remittanceFromAffiliates";
  const nature = flow === "subsidy" ? "subsidyToAffiliates" : "remittanceToSuperior";
  const sides: Side[] = [];
  for (let row = 0; row < ledger.size; row += 1) {
    if (valueAt(dimensions.year, row) !== year || valueAt(dimensions.measure, row) !== "actual") continue;
    const kind = valueAt(dimensions.flow, row);
    const isSide = isReceived
      ? kind === "revenue" && valueAt(dimensions.fund, row) === fund
      : kind === "expenditure" && valueAt(dimensions.nature, row) === nature;
    if (!isSide) continue;
    sides.push({
      row,
      unit: valueAt(dimensions.entity, row),
      yuan: ledger.exact.get(row) ?? Yuan.ofFen(ledger.fen[row] ?? 0),
      date: textAt(ledger.date, row),
      words: `${textAt(ledger.summary, row)} ${valueAt(dimensions.project, row)}`,
    });
  }
  return sides;
}

function textAt({ codes, values }: Ledger["summary"], row: number): string {
  return values[codes[row] ?? 0] ?? "";
}

function names(side: Side, other: Side): boolean {
  return other.unit !== "" && side.words.includes(other.unit);
}

/** The payment of the same amount by another unit: one that names the other first, then the nearest in time. */
function bestMatch(side: Side, open: ReadonlySet<Side>): Side | null {
  const fitting = [...open].filter(
    (other) => other.unit !== side.unit && other.yuan.equals(side.yuan) && !contradicts(side, other, open),
  );
  const score = (other: Side): number =>
    (names(side, other) || names(other, side) ? 2 : 0) + (other.date !== "" && other.date === side.date ? 1 : 0);
  return fitting.sort((left, right) => score(right) - score(left))[0] ?? null;
}

/** A side that names a third unit is not this one's counterpart. */
function contradicts(side: Side, other: Side, open: ReadonlySet<Side>): boolean {
  if (names(side, other) || names(other, side)) return false;
  return [...open].some((third) => third.unit !== other.unit && third.unit !== side.unit && names(side, third));
}

/** What is left may have been paid, or booked, in parts: one entry against several of one other unit. */
function matchParts(
  flow: InternalFlow,
  received: readonly Side[],
  paid: readonly Side[],
): { readonly pairs: readonly EliminationPair[]; readonly rest: readonly Side[] } {
  const pairs: EliminationPair[] = [];
  const used = new Set<Side>();
  const units = [...new Set([...received, ...paid].map(({ unit }) => unit))];
  const match = (whole: Side, others: readonly Side[], pair: (parts: readonly Side[]) => EliminationPair): void => {
    if (used.has(whole)) return;
    for (const unit of units.filter((one) => one !== whole.unit)) {
      const open = others.filter((side) => side.unit === unit && !used.has(side) && isFor(side, whole.unit, units));
      const parts = partsOf(whole.yuan, open);
      if (parts === null) continue;
      pairs.push(pair(parts));
      for (const side of [whole, ...parts]) used.add(side);
      return;
    }
  };
  for (const side of received) match(side, paid, (parts) => pairOf(flow, [side], parts));
  for (const side of paid) match(side, received, (parts) => pairOf(flow, parts, [side]));
  return { pairs, rest: [...received, ...paid].filter((side) => !used.has(side)) };
}

/** Beyond so many entries of one unit only all of them together are tried. */
const mostTried = 12;

/** Entries that add up to an amount: all of them, else the fewest that do; null where none do. */
function partsOf(yuan: Yuan, open: readonly Side[]): readonly Side[] | null {
  if (open.length === 0) return null;
  if (Yuan.sum(open.map((side) => side.yuan)).equals(yuan)) return open;
  if (open.length > mostTried) return null;
  let best: readonly Side[] | null = null;
  for (let choice = 1; choice < 1 << open.length; choice += 1) {
    const parts = open.filter((_, index) => (choice & (1 << index)) !== 0);
    if (best !== null && parts.length >= best.length) continue;
    if (Yuan.sum(parts.map((side) => side.yuan)).equals(yuan)) best = parts;
  }
  return best;
}

/** A payment that names some unit is for that one alone. */
function isFor(side: Side, receiver: string, units: readonly string[]): boolean {
  const others = units.filter((unit) => unit !== receiver && unit !== side.unit && unit !== "");
  return receiver === "" || side.words.includes(receiver) || !others.some((unit) => side.words.includes(unit));
}

function pairOf(flow: InternalFlow, received: readonly Side[], paid: readonly Side[]): EliminationPair {
  const receiver = received[0]?.unit ?? "";
  const payer = paid[0]?.unit ?? "";
  const yuan = Yuan.sum(received.map((side) => side.yuan));
  const isNamed =
    received.some((side) => side.words.includes(payer)) || paid.some((side) => side.words.includes(receiver));
  const certainty = isNamed && receiver !== "" && payer !== "" ? "named" : "amount";
  return {
    id: [flow, ...received.map(({ row }) => row), "-", ...paid.map(({ row }) => row)].join(":"),
    flow,
    receiver,
    payer,
    receiverRows: received.map(({ row }) => row),
    payerRows: paid.map(({ row }) => row),
    yuan,
    certainty,
    proof: eliminationProofs[flow]({ receiver, payer, yuan: yuan.toString(), certainty }),
  };
}
