import { claimsOf, mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";

export const differenceWithoutReason: TextRule = {
  id: "differenceWithoutReason",
  title: "与上年或预算不相等的应写主要原因",
  clause: "N-09",
  examples: {
    passes: [
      "一、收入支出决算总体情况说明\n与上年相比收入总计、支出总计均增加4,760.04万元，增长94.16%，增长的主要原因是：新建工人文化宫。",
    ],
    fails: ["一、收入支出决算总体情况说明\n与上年相比收入总计、支出总计均增加4,760.04万元，增长94.16%。"],
  },
  find: (reading) => {
    const without = claimsOf(reading, "direction").filter(({ sign, hasReason }) => sign !== 0 && !hasReason);
    const first = without.filter(
      (claim, index) =>
        without.findIndex((other) => other.current.name === claim.current.name && other.section === claim.section) ===
        index,
    );
    return first
      .filter((claim) => !isExplainedNext(reading.even.slice(claim.end, claim.end + 60)))
      .map((claim) =>
        mistakeAt(
          claim,
          messages.noReason(placeIn(reading, claim), { current: claim.current.name, base: claim.base.name }),
          {
            verdict: "confirm",
            cells: claim.current.refs,
          },
        ),
      );
  },
};

/** 增长94.16%。主要原因：… — the reason may open the next sentence. */
function isExplainedNext(rest: string): boolean {
  return /^[^。\n]*。\s*(变动|增长|增加|下降|减少)?的?(主要)?(原因|是因为|由于)/.test(rest);
}
