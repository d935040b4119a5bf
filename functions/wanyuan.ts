import { amountOf, wholeOf, type Input } from "./inputs";

/**
 * 把元换算成万元，四舍五入（逢五进位，负数对称）。空单元格得空文本。
 * @customfunction WANYUAN
 * @param {any} yuan 金额（元）
 * @param {any} [decimals] 小数位数，0到6，不填为2
 * @returns {any} 金额（万元）
 */
export function wanyuan(yuan: Input, decimals?: Input): number | string {
  const places = wholeOf(decimals, { name: "小数位数", least: 0, most: 6, fallback: 2 });
  const amount = amountOf(yuan, "金额");
  return amount === null ? "" : Number(amount.inWan(places));
}

export const examples = [
  { args: [123_456.78], gives: 12.35, why: "两位小数" },
  { args: [10_050], gives: 1.01, why: "逢五进位" },
  { args: [-10_050], gives: -1.01, why: "负数对称" },
  { args: [10_050, 0], gives: 1, why: "不留小数" },
  { args: [null], gives: "", why: "空单元格不是0" },
] as const;
