import type { TextRule } from "../textRule";
import { percentMistakes } from "./percents";

export const growthAgrees: TextRule = {
  id: "growthAgrees",
  title: "增长率应等于增减额除以上年数",
  clause: "N-01",
  examples: {
    passes: [
      "四、财政拨款收入支出决算总体情况说明\n2023年度财政拨款收入总计、支出总计均为9,815.11万元，与上年相比收入总计、支出总计均增加4,760.04万元，增长94.16%。",
    ],
    fails: [
      "四、财政拨款收入支出决算总体情况说明\n2023年度财政拨款收入总计、支出总计均为9,815.11万元，与上年相比收入总计、支出总计均增加4,760.04万元，增长48.50%。",
    ],
  },
  find: (reading) => percentMistakes(reading, "growth"),
};
