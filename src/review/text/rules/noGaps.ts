import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { surfaceMistakes } from "./surface";

export const noGaps: TextRule = {
  id: "noGaps",
  title: "公开前应补齐【待填】",
  clause: "N-09",
  examples: {
    passes: ["十、机关运行经费支出情况说明\n本部门2023年度无机关运行经费支出。"],
    fails: ["十四、其他需要说明的情况\n联系电话：【待填：联系电话】。"],
  },
  find: (reading) =>
    surfaceMistakes(reading, {
      pattern: /【待填[^】]*】/g,
      where: "everywhere",
      verdict: "error",
      message: messages.gap,
    }),
};
