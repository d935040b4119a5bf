import { amountOf, type Input } from "./inputs";
import { fraction } from "./percentage";

/**
 * 分项占合计的比重（元），两位小数的百分数；合计为0或空时不计算百分比。
 * @customfunction ZHANBI
 * @param {any} part 分项金额（元）
 * @param {any} total 合计金额（元）
 * @returns {any} 比重，或“合计为0”
 */
export function zhanbi(part: Input, total: Input): number | string {
  const share = amountOf(part, "分项");
  const whole = amountOf(total, "合计");
  if (share === null) return "";
  if (whole === null || whole.isZero()) return "合计为0，不计算百分比";
  return fraction(share, whole) ?? "合计不足0.01万元，不计算百分比";
}

export const examples = [
  { args: [2048360.67, 98151123.82], gives: 0.0209, why: "占2.09%" },
  { args: [1, 0], gives: "合计为0，不计算百分比", why: "零基数没有百分比" },
  { args: [null, 1], gives: "", why: "空白" },
] as const;
