import type { TextRule } from "../textRule";
import { percentMistakes } from "./percents";

export const completionAgrees: TextRule = {
  id: "completionAgrees",
  title: "完成率应等于决算数除以所称的预算数",
  clause: "N-06",
  examples: {
    passes: [
      "五、一般公共预算财政拨款支出决算情况说明\n2023年度一般公共预算财政拨款支出年初预算7,007.37万元，支出决算9,815.11万元，完成年初预算的140.07%。",
    ],
    fails: [
      "五、一般公共预算财政拨款支出决算情况说明\n2023年度一般公共预算财政拨款支出年初预算7,007.37万元，支出决算9,815.11万元，完成年初预算的104.07%。",
    ],
  },
  find: (reading) => percentMistakes(reading, "completion"),
};
