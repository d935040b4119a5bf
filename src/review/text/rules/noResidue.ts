import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { surfaceMistakes } from "./surface";

export const noResidue: TextRule = {
  id: "noResidue",
  title: "不应留有模板文字",
  clause: "N-09",
  examples: {
    passes: [
      "一、收入支出决算总体情况说明\n与上年相比收入总计、支出总计均增加4,760.04万元，增长94.16%，增长的主要原因是：新建项目。",
    ],
    fails: [
      "一、收入支出决算总体情况说明\n与上年相比增加（减少）4,760.04万元。",
      "一、收入支出决算总体情况说明\n与上年相比增加4,760.04万元，下降（增长）94.16%。",
      "五、一般公共预算财政拨款支出决算情况说明\n决算数大小于年初预算数的主要原因是：追加。",
      "一、收入支出决算总体情况说明\n与上年相比减增加4,760.04万元。",
      "一、收入支出决算总体情况说明\n主要原因是：XX项目。",
      "十二、国有资产占用及购置情况说明\n（如有其他资产，请列明）",
      "四、财政拨款收入支出决算总体情况说明\n2023年度财政拨款支出收入总计9,815.11万元。",
    ],
  },
  find: (reading) =>
    surfaceMistakes(reading, {
      pattern:
        /(增加|减少|增长|下降|大于|小于)[（(/]或?(增加|减少|增长|下降|大于|小于)[）)]?|[（(]或?(减少|增加|下降|增长)[）)]|大小于|减增加|增减少|增下降|降增长|列明|[XxＸ×]{2,}|支出收入|…{2,}|_{2,}/g,
      where: "narrative",
      verdict: "error",
      message: messages.residue,
    }),
};
