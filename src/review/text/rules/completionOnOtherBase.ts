import { claimsOf, mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { otherBaseOf, percentOfClaim } from "./percents";

export const completionOnOtherBase: TextRule = {
  id: "completionOnOtherBase",
  title: "完成年初预算的比率不应按全年预算计算，反之亦然",
  clause: "N-06",
  examples: {
    passes: [
      "五、一般公共预算财政拨款支出决算情况说明\n2023年度一般公共预算财政拨款支出年初预算7,007.37万元，支出决算9,815.11万元，完成年初预算的140.07%。",
    ],
    fails: [
      "五、一般公共预算财政拨款支出决算情况说明\n2023年度一般公共预算财政拨款支出年初预算7,007.37万元，支出决算9,815.11万元，完成年初预算的100%。",
    ],
  },
  find: (reading) =>
    claimsOf(reading, "percent").flatMap((claim) => {
      const other = otherBaseOf(claim, reading.context);
      const expected = percentOfClaim(claim);
      if (other === null || expected === null) return [];
      const said = { text: claim.text, wrong: other.name, right: claim.base.name, expected };
      return [
        mistakeAt(claim, messages.otherBase(placeIn(reading, claim), said), {
          cells: [...claim.part.refs, ...other.refs],
        }),
      ];
    }),
};
