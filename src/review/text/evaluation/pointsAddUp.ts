import { mistakeAt } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { evaluationTables, pointsText } from "./evaluationTables";
import { table } from "./exampleTable";

export const pointsAddUp: TextRule = {
  id: "pointsAddUp",
  title: "各级指标的分值之和应等于标明的分数，总分应等于各行之和",
  clause: "P-01",
  examples: { passes: [table({})], fails: [table({ output: 70 }), table({ total: 99 })] },
  find: ({ text }) =>
    evaluationTables(text).flatMap(({ title, groups, money, total }) => {
      const sumOf = (kind: "weight" | "score"): number =>
        groups
          .flatMap(({ indicators }) => indicators)
          .reduce((sum, indicator) => sum + indicator[kind], money?.[kind] ?? 0);
      const wrongGroups = groups.flatMap((group) => {
        const sum = group.indicators.reduce((all, { weight }) => all + weight, 0);
        const said = { text: group.label, parts: "各指标分值", sum: `${pointsText(sum)} 分` };
        return sum === group.points ? [] : [mistakeAt({ ...group, section: null }, messages.sumOfParts(title, said))];
      });
      if (total === null || money === null) return wrongGroups;
      const wrongTotals = (["weight", "score"] as const).flatMap((kind) => {
        const sum = sumOf(kind);
        const said = {
          text: `总分${kind === "weight" ? "分值" : "得分"} ${pointsText(total[kind])}`,
          parts: `各行${kind === "weight" ? "分值" : "得分"}`,
          sum: `${pointsText(sum)} 分`,
        };
        return sum === total[kind] ? [] : [mistakeAt({ ...total, section: null }, messages.sumOfParts(title, said))];
      });
      return [...wrongGroups, ...wrongTotals];
    }),
};
