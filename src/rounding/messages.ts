import type { Method } from "./preview";

/** What the ways of rounding are called, on the sheet 尾差处理 as well. */
export const methodNames: Readonly<Record<Method, string>> = {
  balancing: "倒挤",
  largestRemainder: "最大余额法",
  controlled: "受控取整",
};

/** Controlled rounding found no way. */
export function noControlledRounding(): string {
  return "受控取整：没有一种取整能使所列各表的每个合计都等于各部分之和。请保留四舍五入的结果，并在公布说明中说明尾差。";
}

/** The solver stopped before it found one. */
export function outOfTime(seconds: number): string {
  return `受控取整：在 ${seconds} 秒内没有找到取整办法。请只对一张表取整，或保留四舍五入的结果并说明尾差。`;
}

/** Only printed figures are known, or the tables hold none. */
export function nothingToRound(method: Method): string {
  return `${methodNames[method]}：只有万元两位小数的成表，不知道元，无法取整。请从台账生成各表后再试。`;
}

/** A figure would move further than to a neighbour of its exact amount. */
export function tooFar(method: Method, name: string): string {
  return `${methodNames[method]}：${name}要改动0.01万元以上才能凑平，偏离了准确金额，不能采用。请改用最大余额法或受控取整，或保留四舍五入并在公布说明中说明尾差。`;
}

/** A total elsewhere would be missed by more than rounding can explain. */
export function beyondBound(method: Method, { name, gap }: { readonly name: string; readonly gap: string }): string {
  return `${methodNames[method]}：采用后${name}与各部分之和将相差 ${gap} 万元，超过四舍五入所能解释的范围，不能采用。请改用受控取整，或保留四舍五入并在公布说明中说明尾差。`;
}

/** A figure that others are part of would print less than they do. */
export function lessThanPart(method: Method, name: string): string {
  return `${methodNames[method]}：采用后${name}将小于它所包含的数，不能采用。请改用受控取整，或保留四舍五入并在公布说明中说明尾差。`;
}

/** The tables add up as printed. */
export function nothingChanges(method: Method): string {
  return `${methodNames[method]}：各合计按四舍五入已经相符，没有需要改动的数。`;
}

/** 倒挤 into a cell that is no part of the total, or is blank. */
export function partNotThere(): string {
  return "倒挤：所选单元格不是这个合计的组成部分，或者为空。请选择合计下有金额的一行或一栏。";
}

/** 三公 lines were not asked for. */
export function leftOfThreePublic(): string {
  return "倒挤：“三公”经费各行默认不参与尾差调整。请选择其他行，或先勾选允许调整“三公”经费。";
}

/** Floors and ceilings cannot reach the total. */
export function partsNotAddingUp(): string {
  return "最大余额法：各部分无论进位还是舍去都凑不到这个合计。请保留四舍五入的结果，并在公布说明中说明尾差。";
}
