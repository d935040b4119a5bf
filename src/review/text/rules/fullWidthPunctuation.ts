import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { surfaceMistakes } from "./surface";

export const fullWidthPunctuation: TextRule = {
  id: "fullWidthPunctuation",
  title: "中文之间用全角标点",
  clause: "N-18",
  examples: {
    passes: [
      "一、收入支出决算总体情况说明\n2023年度收入总计、支出总计均为9,815.11万元，与上年相比收入总计、支出总计均增加4,760.04万元。",
    ],
    fails: [
      "一、收入支出决算总体情况说明\n2023年度收入总计、支出总计均为9,815.11万元,与上年相比收入总计、支出总计均增加4,760.04万元。",
    ],
  },
  find: (reading) =>
    surfaceMistakes(reading, {
      pattern: /(?<=[\u4e00-\u9fff%％”）】])[,;:()?!](?=[\u4e00-\u9fff\d“（【]|$)|(?<=\d)[;:](?=[\u4e00-\u9fff])/g,
      where: "narrative",
      verdict: "confirm",
      message: messages.punctuation,
    }),
};
