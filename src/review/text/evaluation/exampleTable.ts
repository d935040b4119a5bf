/** A small 绩效自评表 for examples, right but for what is given. */
export function table({
  output = 50,
  total = 100,
  target = "500人",
  actual = "500人",
  score = 20,
}: {
  readonly output?: number;
  readonly total?: number;
  readonly target?: string;
  readonly actual?: string;
  readonly score?: number;
}): string {
  return [
    "帮扶资金项目绩效自评表",
    "项目名称\t\t帮扶资金\t\t\t\t\t\t",
    "项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\t",
    "\t年度资金总额\t10.00\t10.00\t10.00\t10\t100%\t10\t",
    "绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t",
    `\t产出指标（50分）\t数量指标\t补助人数\t${target}\t${actual}\t20\t${score}\t`,
    `\t\t质量指标\t准确率\t100%\t100%\t${output - 20}\t${output - 20}\t`,
    "\t效益指标（30分）\t社会效益指标\t满意率\t100%\t100%\t30\t30\t",
    "\t满意度指标（10分）\t服务对象满意度\t受助满意度\t98%\t99%\t10\t10\t",
    `总分\t\t\t\t\t\t${total}\t${total}\t`,
  ].join("\n");
}
