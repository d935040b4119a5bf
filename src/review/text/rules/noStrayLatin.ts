import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { surfaceMistakes } from "./surface";

export const noStrayLatin: TextRule = {
  id: "noStrayLatin",
  title: "中文之间不夹英文单词",
  clause: "N-18",
  examples: {
    passes: ["全面学习贯彻党的二十大精神和重要讲话重要指示精神，建成陕西工会APP西安子站。"],
    fails: ["全面学习贯彻党的二十大精神 and 重要讲话重要指示精神。"],
  },
  find: (reading) =>
    surfaceMistakes(reading, {
      pattern: /(?<=[\u4e00-\u9fff]\s*)\b[a-z]{2,}\b(?=\s*[\u4e00-\u9fff])/g,
      where: "everywhere",
      verdict: "confirm",
      message: messages.strayLatin,
    }),
};
