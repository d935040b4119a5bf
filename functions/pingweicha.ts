import { largestRemainder, Yuan } from "../src/money";
import { amountOf, WrongInput, type Input } from "./inputs";

/**
 * 用最大余额法把分项（元）换算成万元，使各分项之和等于合计。只是试算，不改动原表。
 * @customfunction PINGWEICHA
 * @param {any} total 合计（元）
 * @param {any[][]} parts 分项（元），一列或一行
 * @returns {any[][]} 各分项（万元），按原来的顺序竖排
 */
export function pingweicha(total: Input, parts: readonly (readonly Input[])[]): (number | string)[][] {
  const whole = amountOf(total, "合计");
  const given = parts.flat().map((part) => amountOf(part, "分项"));
  const amounts = given.flatMap((amount) => amount ?? []);
  if (whole === null) return given.map(() => [""]);
  if (!Yuan.sum(amounts).equals(whole)) {
    const gap = Yuan.sum(amounts).minus(whole).toString();
    throw new WrongInput("invalidValue", `分项之和比合计多${gap}元，不是尾差。请先核对金额（单位应为元）。`);
  }
  const shown = largestRemainder(amounts, whole.toWan());
  if (shown === null)
    throw new WrongInput("invalidValue", "这些分项无法用最大余额法配平。请保留独立四舍五入并说明尾差。");
  const next = shown[Symbol.iterator]();
  return given.map((amount) => [amount === null ? "" : Number(next.next().value?.toString())]);
}

export const examples = [
  { args: [10000, [[3333.33], [3333.33], [3333.34]]], gives: [[0.33], [0.33], [0.34]], why: "余数最大的进位" },
  { args: [100, [[50], [null], [50]]], gives: [[0.01], [""], [0]], why: "空白仍是空白" },
] as const;
