import type { Yuan } from "./yuan";

/**
 * `part ÷ base` in percent with two decimals, half up, from exact yuan: "94.16", "-5.00"; null on a zero base and on a
 * base that prints as 0.00, on which no percentage is ever stated.
 */
export function percentOf(part: Yuan, base: Yuan): string | null {
  if (base.isZero() || base.toWan().isZero()) return null;
  const ratio = part.ratioTo(base, 4);
  const [, sign = "", whole = "0", decimals = "0000"] = /^(-?)(\d+)\.(\d{4})$/.exec(ratio) ?? [];
  const percent = `${whole}${decimals.slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  return `${sign}${percent}.${decimals.slice(2)}`;
}
