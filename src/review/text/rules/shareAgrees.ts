import type { TextRule } from "../textRule";
import { percentMistakes } from "./percents";

export const shareAgrees: TextRule = {
  id: "shareAgrees",
  title: "占比应按元计算并四舍五入到两位小数",
  clause: "N-02",
  examples: {
    passes: [
      "三、支出决算情况说明\n2023年度本年支出合计9,815.11万元，其中：基本支出204.84万元，占2.09%；项目支出9,610.28万元，占97.91%。",
    ],
    fails: [
      "三、支出决算情况说明\n2023年度本年支出合计9,815.11万元，其中：基本支出204.84万元，占2.19%；项目支出9,610.28万元，占97.91%。",
    ],
  },
  find: (reading) => percentMistakes(reading, "share"),
};
