function place(sheet: string, row: number | null): string {
  return row === null ? `${sheet}：` : `${sheet}第${row}行：`;
}

/** One function per kind of remark: where, what, what to do. Points and amounts come in as printed. */
export const remarks = {
  groupWeights: (at: { sheet: string; group: string; sum: string; label: string }): string =>
    `${place(at.sheet, null)}${at.group}各指标分值合计为${at.sum}分，标明为${at.label}分。请调整指标分值，使两者相等。`,
  totalWeights: (sheet: string, sum: string, total: string): string =>
    `${place(sheet, null)}预算执行和各指标的分值合计为${sum}分，总分一行为${total}分。请调整分值，使合计为100分。`,
  scoreOutside: (at: { sheet: string; row: number | null; name: string; score: string; weight: string }): string =>
    `${place(at.sheet, at.row)}${at.name}得分${at.score}分，不在0至${at.weight}分之间。请更正得分或分值。`,
  totalScores: (sheet: string, sum: string, total: string): string =>
    `${place(sheet, null)}各行得分合计为${sum}分，总分一行为${total}分。请重新加总，或更正个别得分。`,
  rate: (at: { sheet: string; row: number | null; rate: string; right: string }): string =>
    `${place(at.sheet, at.row)}执行率写为${at.rate}，按执行数÷全年预算数应为${at.right}。请更正。`,
  rateOnNothing: (sheet: string, row: number | null, rate: string): string =>
    `${place(sheet, row)}全年预算数为零，执行率却写为${rate}。请删去执行率。`,
  rateScore: (at: { sheet: string; row: number | null; score: string; right: string }): string =>
    `${place(at.sheet, at.row)}预算执行得分为${at.score}分，按分值×执行率应为${at.right}分。请更正，或说明另行扣分的原因。`,
  parts: (at: { sheet: string; column: string; sum: string; total: string }): string =>
    `${place(at.sheet, null)}${at.column}的财政拨款、结转和其他资金合计为${at.sum}万元，年度资金总额为${at.total}万元。请核对。`,
  overspent: (at: { sheet: string; row: number | null; actual: string; budget: string }): string =>
    `${place(at.sheet, at.row)}执行数${at.actual}万元大于全年预算数${at.budget}万元。请核对全年预算数是否包括追加。`,
  noDeviation: (at: { sheet: string; row: number; name: string; lost: string }): string =>
    `${place(at.sheet, at.row)}${at.name}扣了${at.lost}分，没有写明偏差原因及改进措施。请补写。`,
  lowRateDenied: (sheet: string, rate: string): string =>
    `${place(sheet, null)}文字写“执行率低”，执行率却是${rate}。请更正文字或执行率。`,
  notMetButFull: (at: { sheet: string; row: number; name: string; target: string; result: string }): string =>
    `${place(at.sheet, at.row)}${at.name}年度指标值「${at.target}」，实际完成值「${at.result}」，没有达到却得满分。请核对完成值或扣分。`,
  metButNotFull: (at: { sheet: string; row: number; name: string; target: string; result: string }): string =>
    `${place(at.sheet, at.row)}${at.name}年度指标值「${at.target}」，实际完成值「${at.result}」，已经达到却未得满分。请核对得分。`,
  projectsBeyond: (sheet: string, sum: string, spent: string): string =>
    `${place(sheet, null)}各项目执行数合计${sum}万元，大于决算的项目支出${spent}万元。请核对项目的执行数。`,
  unlikeLedger: (at: { sheet: string; project: string; called: string; stated: string; ledger: string }): string =>
    `${place(at.sheet, null)}${at.project}的${at.called}写为${at.stated}万元，台账为${at.ledger}万元。请核对。`,
  tasksBeyond: (at: { sheet: string; called: string; sum: string; total: string }): string =>
    `${place(at.sheet, null)}各任务的${at.called}合计${at.sum}万元，金额合计为${at.total}万元。请核对各任务金额。`,
  unlikeAccounts: (at: { sheet: string; called: string; stated: string; published: string }): string =>
    `${place(at.sheet, null)}金额合计的${at.called}为${at.stated}万元，决算表为${at.published}万元。请核对。`,
  toldTwice: (at: { sheet: string; row: number; name: string; here: string; there: string; other: string }): string =>
    `${place(at.sheet, at.row)}${at.name}写为「${at.here}」，${at.other}写为「${at.there}」。请统一。`,
  scoreInText: (at: { sheet: string; item: string; said: string; score: string }): string =>
    `${at.item}写自评得分${at.said}分，${at.sheet}的总分为${at.score}分。请统一。`,
  budgetMoved: (at: { sheet: string; original: string; adjusted: string }): string =>
    `${place(at.sheet, null)}年初预算数${at.original}万元与全年预算数${at.adjusted}万元不同，没有说明调整情况。请补充说明。`,
  cost: (at: { sheet: string; called: string; sum: string; money: string }): string =>
    `${place(at.sheet, null)}成本指标的${at.called}合计${at.sum}万元，项目资金为${at.money}万元。请核对。`,
  signCopied: (at: { sheet: string; row: number; name: string; result: string }): string =>
    `${place(at.sheet, at.row)}${at.name}的实际完成值「${at.result}」照抄了指标的比较符号。请填写实际数值。`,
} as const;
