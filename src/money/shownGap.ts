import { Wan } from "./wan";

/**
 * By how much the printed parts miss the printed total (尾差): Σ parts − total, exact in hundredths of 万元.
 * It measures printed figures against each other; no figure is ever made of it.
 */
export function shownGap(parts: readonly Wan[], totals: readonly Wan[]): Wan {
  let units = 0n;
  for (const part of parts) units += part.hundredths();
  for (const total of totals) units -= total.hundredths();
  return Wan.ofHundredths(units);
}

/**
 * The largest lawful rounding difference between `parts` and `totals` printed figures that tie exactly:
 * 0.01 × ⌊(m+k−1)∕2⌋, which is 0.01 × ⌊n∕2⌋ for n parts of one total and 0 for a copied figure. Counts leave blanks
 * out. Basis: each figure is off by at most half a unit, and the whole difference is a multiple of the unit.
 */
export function roundingBound(parts: number, totals: number): Wan {
  return Wan.ofHundredths(BigInt(Math.max(0, Math.floor((parts + totals - 1) / 2))));
}
