import { amountOf, type Input } from "./inputs";
import { fraction } from "./percentage";

/**
 * 决算完成预算的比率（元），两位小数的百分数；预算为0或空时不计算完成率。
 * @customfunction WANCHENG
 * @param {any} actual 决算金额（元）
 * @param {any} budget 预算金额（元）
 * @returns {any} 完成率，或“预算为0”
 */
export function wancheng(actual: Input, budget: Input): number | string {
  const spent = amountOf(actual, "决算");
  const planned = amountOf(budget, "预算");
  if (spent === null && planned === null) return "";
  if (planned === null || planned.isZero()) return "预算为0，不计算完成率";
  return spent === null ? 0 : (fraction(spent, planned) ?? "预算不足0.01万元，不计算完成率");
}

export const examples = [
  { args: [98151123.82, 70073700], gives: 1.4007, why: "完成140.07%" },
  { args: [2100000, 0], gives: "预算为0，不计算完成率", why: "零基数没有完成率" },
  { args: [null, 100000], gives: 0, why: "有预算无支出，完成0%" },
  { args: [null, null], gives: "", why: "都是空白" },
] as const;
