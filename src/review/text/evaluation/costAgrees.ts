import { Yuan } from "../../../money";
import { figureValue } from "../textContext";
import { mistakeAt } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { evaluationTables } from "./evaluationTables";
import { table } from "./exampleTable";

const withCost = (cost: string): string =>
  table({}).replace("\t\t质量指标\t准确率\t100%\t100%\t", `\t\t成本指标\t总支出\t${cost}\t${cost}\t`);

export const costAgrees: TextRule = {
  id: "costAgrees",
  title: "成本指标中的总支出应等于本年支出合计",
  clause: "P-14",
  examples: { passes: [withCost("9815.11万元")], fails: [withCost("9697.25万元")] },
  find: ({ text, context }) => {
    const { yuan, refs } = figureValue(context, { ref: "expenditure.total.total", of: "current" }, "本年支出合计");
    return evaluationTables(text).flatMap(({ title, groups }) =>
      groups
        .flatMap(({ indicators }) => indicators)
        .filter(({ name }) => name === "总支出" || name === "部门总支出")
        .flatMap((indicator) => {
          const typed = /^(\d+(?:\.\d+)?)\s*万元$/.exec(indicator.actual.replace(/[,，]/g, ""))?.[1];
          if (typed === undefined || yuan === null) return [];
          const actual = Yuan.of(typed).timesTenThousand().toWan();
          if (actual.equals(yuan.toWan())) return [];
          const message = messages.amount(title, {
            text: `总支出${indicator.actual}`,
            name: "本年支出合计",
            value: yuan,
          });
          return [mistakeAt({ ...indicator, section: null }, message, { cells: refs, expected: yuan.toWan(), actual })];
        }),
    );
  },
};
