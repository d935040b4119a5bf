import { claimsOf, mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";

export const equalWithReason: TextRule = {
  id: "equalWithReason",
  title: "持平不写变动原因",
  clause: "N-07",
  examples: {
    passes: ["五、一般公共预算财政拨款支出决算情况说明\n2023年度一般公共预算财政拨款支出与上年持平。"],
    fails: [
      "五、一般公共预算财政拨款支出决算情况说明\n2023年度一般公共预算财政拨款支出与上年持平，主要原因是：工作需要。",
    ],
  },
  find: (reading) =>
    claimsOf(reading, "direction")
      .filter(({ sign, hasReason }) => sign === 0 && hasReason)
      .map((claim) =>
        mistakeAt(claim, messages.equalWithReason(placeIn(reading, claim), claim.current.name), {
          verdict: "confirm",
          cells: claim.current.refs,
        }),
      ),
};
