import { percentOf, Yuan } from "../src/money";

/** `part ÷ base` as a fraction of two percent decimals (0.9416 for 94.16%), from exact amounts; null where none stands. */
export function fraction(part: Yuan, base: Yuan): number | null {
  const percent = percentOf(part, base);
  return percent === null ? null : Number(`${percent}e-2`);
}
