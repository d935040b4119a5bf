import type { Flow } from "../accounts";
import { Yuan } from "../money";
import type { AmountColumn, SpecialAmount } from "./readAmounts";

/** The signed amount of every row: `fen` as in the ledger; a NaN row has its exact amount or its fault in `special`. */
export interface EntryAmounts {
  readonly fen: Float64Array;
  readonly special: ReadonlyMap<number, EntryAmount>;
}

/** An amount beyond integer fen, a cell that is none (of `part`), or two that contradict each other. */
export type EntryAmount =
  | { readonly kind: "exact"; readonly amount: Yuan }
  | { readonly kind: "fault" | "tooLarge" | "notAnAmount"; readonly part: AmountPart }
  | { readonly kind: "both"; readonly part: AmountPart };

export type AmountPart = "amount" | "debit" | "credit";

/** What amounts are made of: the columns found, and per row whether it is a red entry and whether it is a credit. */
export interface AmountInput {
  readonly size: number;
  readonly columns: Readonly<Record<AmountPart, AmountColumn | null>>;
  /** 1: a red entry (红字), whose amount is negative however it is written. Null where no column says so. */
  readonly isRed: Uint8Array | null;
  /** 1: the single amount stands on the credit side. Null where no column says so. */
  readonly isCredit: Uint8Array | null;
  /** 1: the row's flow grows on the credit side. Asked only where sides matter. */
  readonly growsByCredit: () => Uint8Array;
}

/** Flows whose amounts are credit less debit; the others are debit less credit. */
export const creditFlows: readonly Flow[] = ["revenue", "openingCarryover", "closingCarryover"];

/** The signed amounts of all rows: an amount as it stands, or the side that grows less the other. */
export function entryAmounts(input: AmountInput): EntryAmounts {
  const { amount, debit, credit } = input.columns;
  if (amount !== null && debit === null && credit === null && input.isRed === null && input.isCredit === null) {
    return { fen: amount.fen, special: new Map([...amount.special].map(([row, found]) => [row, ofOne(found)])) };
  }
  const fen = new Float64Array(input.size);
  const special = new Map<number, EntryAmount>();
  const sided: SidedInput = { ...input, growsByCredit: input.growsByCredit() };
  for (let row = 0; row < input.size; row += 1) {
    const value = plainAmount(sided, row);
    fen[row] = value;
    if (value === value) continue;
    const found = carefulAmount(sided, row);
    if (found.kind === "exact" && found.amount.toFen() !== null) fen[row] = found.amount.toFen() ?? 0;
    else special.set(row, found);
  }
  return { fen, special };
}

function ofOne(found: SpecialAmount): EntryAmount {
  return found.kind === "exact" ? found : { kind: found.kind, part: "amount" };
}

type SidedInput = Omit<AmountInput, "growsByCredit"> & { readonly growsByCredit: Uint8Array };

/** Integer fen of a row, or NaN where the careful way is needed. */
function plainAmount({ columns, isRed, isCredit, growsByCredit }: SidedInput, row: number): number {
  const single = columns.amount?.fen[row] ?? 0;
  const debit = columns.debit?.fen[row] ?? 0;
  const credit = columns.credit?.fen[row] ?? 0;
  const red = isRed?.[row] === 1;
  const grows = growsByCredit[row] === 1;
  if (debit === 0 && credit === 0) {
    const signed = red ? -Math.abs(single) : single;
    return isCredit !== null && (isCredit[row] === 1) !== grows ? 0 - signed : signed + 0;
  }
  if (single !== 0) return Number.NaN;
  const net = red ? Math.abs(credit) - Math.abs(debit) : debit - credit;
  const fen = grows ? 0 - net : net;
  return Number.isSafeInteger(fen) ? fen : Number.NaN;
}

/** The same with exact amounts; tells what stands in the way. */
function carefulAmount(input: SidedInput, row: number): EntryAmount {
  const parts: Record<AmountPart, Yuan> = { amount: Yuan.zero, debit: Yuan.zero, credit: Yuan.zero };
  for (const part of ["amount", "debit", "credit"] as const) {
    const column = input.columns[part];
    const found = column?.special.get(row);
    if (found !== undefined && found.kind !== "exact") return { kind: found.kind, part };
    parts[part] = found === undefined ? Yuan.ofFen(column?.fen[row] ?? 0) : found.amount;
  }
  const { amount, debit, credit } = parts;
  const hasPair = !debit.isZero() || !credit.isZero();
  if (hasPair && !amount.isZero()) return { kind: "both", part: debit.isZero() ? "credit" : "debit" };
  const red = input.isRed?.[row] === 1;
  const grows = input.growsByCredit[row] === 1;
  if (!hasPair) {
    const signed = red ? amount.absolute().negated() : amount;
    const turns = input.isCredit !== null && (input.isCredit[row] === 1) !== grows;
    return { kind: "exact", amount: turns ? signed.negated() : signed };
  }
  const net = red ? credit.absolute().minus(debit.absolute()) : debit.minus(credit);
  return { kind: "exact", amount: grows ? net.negated() : net };
}
