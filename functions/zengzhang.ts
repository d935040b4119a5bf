import { amountOf, type Input } from "./inputs";
import { fraction } from "./percentage";

/**
 * 本年比上年的增长率（元），两位小数的百分数；上年为0或空时不计算百分比。
 * @customfunction ZENGZHANG
 * @param {any} current 本年金额（元）
 * @param {any} base 上年金额（元）
 * @returns {any} 增长率，或“上年无此项”
 */
export function zengzhang(current: Input, base: Input): number | string {
  const now = amountOf(current, "本年");
  const before = amountOf(base, "上年");
  if (now === null) return "";
  if (before === null || before.isZero()) return "上年无此项";
  return fraction(now.minus(before), before.absolute()) ?? "上年不足0.01万元，不计算百分比";
}

export const examples = [
  { args: [98151123.82, 50550705.1], gives: 0.9416, why: "94.16%" },
  { args: [5, 0], gives: "上年无此项", why: "零基数没有百分比" },
  { args: [5, null], gives: "上年无此项", why: "上年空白" },
  { args: [null, 5], gives: "", why: "本年空白" },
  { args: [900000, 1000000], gives: -0.1, why: "下降" },
] as const;
