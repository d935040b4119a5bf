import { percentOf, type Wan, type Yuan } from "../money";

/** An amount in 万元 as a sentence prints it: "9,815.11"; whole ones bare: "210", "0". */
export function amountText(yuan: Yuan): string {
  return wanText(yuan.toWan());
}

/** The same of an amount as printed. */
export function wanText(wan: Wan): string {
  return wan.toShown().replace(/\.00$/, "");
}

/** A percentage with two decimals as a sentence prints it, without its sign: "94.16"; whole ones bare: "100". */
export function percentText(percent: string): string {
  return percent.replace(/\.00$/, "");
}

/**
 * The percentage `part` ÷ `base` a sentence may state, null where none may stand: on a base that is zero, shows as
 * 0.00 or is negative, and of a negative part.
 */
export function statedPercent(part: Yuan, base: Yuan): string | null {
  return base.isNegative() || part.isNegative() ? null : percentOf(part, base);
}

/** Whether the amount shows as 0.00 in 万元, zero itself included. */
export function showsZero(yuan: Yuan): boolean {
  return yuan.toWan().isZero();
}
