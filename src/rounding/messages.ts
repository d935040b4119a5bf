/** Controlled rounding found no way. */
export function noControlledRounding(): string {
  return "受控取整：没有一种取整能使所列各表的每个合计都等于各部分之和。请保留四舍五入的结果，并在公布说明中说明尾差。";
}

/** The solver stopped before it found one. */
export function outOfTime(seconds: number): string {
  return `受控取整：在 ${seconds} 秒内没有找到取整办法。请只对一张表取整，或保留四舍五入的结果并说明尾差。`;
}

/** Only printed figures are known, or the tables hold none. */
export function nothingToRound(): string {
  return "受控取整：只有万元两位小数的成表，不知道元，无法取整。请从台账生成各表后再试。";
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
