import { claimsOf, mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";

export const yearAgrees: TextRule = {
  id: "yearAgrees",
  title: "年份应是决算年度，与上年比较的才是上年",
  clause: "N-20",
  examples: {
    passes: ["二、收入决算情况说明\n2023年度本年收入合计9,815.11万元，其中：财政拨款收入9,815.11万元，占100%。"],
    fails: ["二、收入决算情况说明\n2022年度本年收入合计9,815.11万元，其中：财政拨款收入9,815.11万元，占100%。"],
  },
  find: (reading) =>
    claimsOf(reading, "year")
      .filter(({ section }) => section !== "performance")
      .filter(({ number, isPast }) => {
        const { year } = reading.context;
        return Number(number) !== year && !(isPast && Number(number) === year - 1);
      })
      .map((claim) =>
        mistakeAt(claim, messages.year(placeIn(reading, claim), { text: claim.text, year: reading.context.year })),
      ),
};
