import { claimsOf, mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";

export const countsAgree: TextRule = {
  id: "countsAgree",
  title: "团组、人次、车辆、批次、单位数应与补充资料和单位构成一致",
  clause: "N-12",
  examples: {
    passes: ["十四、其他需要说明的情况\n3. 西安市总工会（汇总）部门的决算数据反映2个预算单位的数据汇总情况。"],
    fails: ["十四、其他需要说明的情况\n3. 西安市总工会（汇总）部门的决算数据反映3个预算单位的数据汇总情况。"],
  },
  find: (reading) =>
    claimsOf(reading, "count").flatMap((claim) => {
      const { name, count } = claim;
      if (count === null || String(count) === claim.number) return [];
      return [mistakeAt(claim, messages.count(placeIn(reading, claim), { text: claim.text, name, count }))];
    }),
};
