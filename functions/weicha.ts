import { Wan, roundingBound, shownGap, Yuan } from "../src/money";
import { amountOf, WrongInput, type Input } from "./inputs";

/**
 * 核对合计与分项（万元，两位小数）：平、合法尾差或错误，并写明相差多少、允许多少。空单元格不算分项。
 * @customfunction WEICHA
 * @param {any} total 合计（万元）
 * @param {any[][][]} parts 分项（万元），可以给多个区域
 * @returns {string} 核对结论
 */
export function weicha(total: Input, parts: readonly (readonly (readonly Input[])[])[]): string {
  const shownTotal = shown(total, "合计");
  if (shownTotal === null) return "";
  const shownParts = parts.flat(2).flatMap((part) => shown(part, "分项") ?? []);
  const gap = shownGap(shownParts, [shownTotal]);
  if (gap.isZero()) return "平";
  const bound = roundingBound(shownParts.length, 1);
  const size = gap.isNegative() ? shownGap([], [gap]) : gap;
  const verdict = size.compare(bound) <= 0 ? "合法尾差" : "错误";
  return `${verdict}：分项之和与合计相差${gap.toShown()}万元，${shownParts.length}个分项的尾差以${bound.toString()}万元为限`;
}

/** A figure as printed: it must have no more than two decimals, or it is no printed figure. */
function shown(input: Input, name: string): Wan | null {
  const amount = amountOf(input, name);
  if (amount === null) return null;
  const wan = amount.timesTenThousand().toWan();
  if (!Yuan.ofWan(wan).equals(amount.timesTenThousand())) {
    throw new WrongInput(
      "invalidValue",
      `${name}「${String(input)}」超过两位小数，不是公开表上的万元数。请先用 WANYUAN 换算。`,
    );
  }
  return wan;
}

export const examples = [
  {
    args: [9815.11, [[[204.84, 9610.28]]]],
    gives: "合法尾差：分项之和与合计相差0.01万元，2个分项的尾差以0.01万元为限",
    why: "",
  },
  { args: [307.82, [[[204.82, 103]]]], gives: "平", why: "" },
  {
    args: [307.82, [[[204.82, 103, null]], [[0.05]]]],
    gives: "错误：分项之和与合计相差0.05万元，3个分项的尾差以0.01万元为限",
    why: "",
  },
  { args: [null, [[[1]]]], gives: "", why: "没有合计" },
] as const;
