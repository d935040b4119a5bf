import { isShownAs, claimsOf, mistakeAt, placeIn, typedWan, typedYuan } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { otherFigureOf } from "./otherFigureQuoted";

export const amountAgrees: TextRule = {
  id: "amountAgrees",
  title: "文字中的金额应与表中的数字一致",
  clause: "N-01",
  examples: {
    passes: ["一、收入支出决算总体情况说明\n2023年度收入总计、支出总计均为9,815.11万元。"],
    fails: [
      "一、收入支出决算总体情况说明\n2023年度收入总计、支出总计均为9,815.12万元。",
      "三、支出决算情况说明\n2023年度本年支出合计9,815.11万元，其中：基本支出240.84万元，占2.09%；项目支出9,610.28万元，占97.91%。",
    ],
  },
  find: (reading) =>
    claimsOf(reading, "amount").flatMap((claim) => {
      const { yuan, name, refs } = claim.value;
      if (yuan === null || isShownAs(yuan, claim) || otherFigureOf(claim, reading.context) !== null) return [];
      const message = messages.amount(placeIn(reading, claim), { text: claim.text, name, value: yuan });
      const difference = typedYuan(claim)?.minus(yuan) ?? null;
      return [
        mistakeAt(claim, message, {
          cells: refs,
          expected: yuan.toWan(),
          actual: typedWan(claim),
          exactDifference: difference,
        }),
      ];
    }),
};
