import { Yuan } from "../src/money";

/** What Excel hands over for an argument of type any. An omitted argument and a blank cell are null or "". */
export type Input = number | string | boolean | null | undefined;

/** What a function shows: a value, or rows that spill. A blank is the empty text, never 0. */
export type Output = number | string | boolean | readonly (readonly (number | string | boolean)[])[];

/** A wrong argument: its message stands behind #VALUE! (or #N/A where something was not found). */
export class WrongInput extends Error {
  constructor(
    readonly code: "invalidValue" | "notAvailable",
    message: string,
  ) {
    super(message);
  }
}

/** True for an omitted argument or a blank cell. */
export function isBlank(input: Input): input is null | undefined | "" {
  return input === null || input === undefined || input === "";
}

/** An exact amount from a number or text cell; null for a blank. Throws `WrongInput` for anything else. */
export function amountOf(input: Input, name: string): Yuan | null {
  if (isBlank(input)) return null;
  if (typeof input === "number" && Number.isFinite(input)) return Yuan.ofCell(input);
  const text = typeof input === "string" ? input.normalize("NFKC").replace(/[,\s¥]/g, "") : "";
  if (/^[+-]?\d{1,20}(\.\d{1,10})?$/.test(text)) return Yuan.of(text);
  throw new WrongInput("invalidValue", `${name}「${String(input)}」不是金额。请给出数字，例如 1234.56。`);
}

/** A small whole number, `fallback` for a blank. Throws `WrongInput` outside the range. */
export function wholeOf(
  input: Input,
  {
    name,
    least,
    most,
    fallback,
  }: { readonly name: string; readonly least: number; readonly most: number; readonly fallback: number },
): number {
  if (isBlank(input)) return fallback;
  const value = typeof input === "string" ? Number(input) : input;
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new WrongInput("invalidValue", `${name}「${String(input)}」不可用。请给出${least}到${most}之间的整数。`);
}

/** Amounts of a range, row by row, blanks left out. */
export function amountsOf(range: readonly (readonly Input[])[], name: string): readonly Yuan[] {
  return range.flat().flatMap((input) => amountOf(input, name) ?? []);
}

/** An argument as text, as a person typed it; "" for a blank. */
export function textOf(input: Input): string {
  return isBlank(input) ? "" : String(input).trim();
}

/** What to do about a name that is not known: the nearest one, else `otherwise`. */
export function remedyFor(nearest: string | null, otherwise: string): string {
  return nearest === null ? otherwise : `是否为「${nearest}」？`;
}
