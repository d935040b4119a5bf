import { Wan } from "../../../money";
import { claimsOf, isShownAs, mistakeAt, placeIn, typedWan, typedYuan } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";

export const changeAgrees: TextRule = {
  id: "changeAgrees",
  title: "增减额应等于两个数字之差",
  clause: "N-01",
  examples: {
    passes: [
      "一、收入支出决算总体情况说明\n2023年度收入总计、支出总计均为9,815.11万元，与上年相比收入总计、支出总计均增加4,760.04万元。",
    ],
    fails: [
      "一、收入支出决算总体情况说明\n2023年度收入总计、支出总计均为9,815.11万元，与上年相比收入总计、支出总计均增加4,670.04万元。",
    ],
  },
  find: (reading) =>
    claimsOf(reading, "change").flatMap((claim) => {
      const { current, base } = claim;
      if (current.yuan === null || base.yuan === null) return [];
      const change = current.yuan.minus(base.yuan).absolute();
      if (isShownAs(change, claim)) return [];
      const typed = typedYuan(claim);
      const gap = typed?.minus(change).absolute() ?? null;
      const isRounding =
        reading.context.basis === "shown" && gap !== null && gap.toWan().compare(Wan.ofHundredths(1n)) <= 0;
      if (isRounding) return [];
      const said = { text: claim.text, current: current.name, base: base.name, value: change };
      const message = messages.change(placeIn(reading, claim), said);
      const more = {
        cells: [...current.refs, ...base.refs],
        expected: change.toWan(),
        actual: typedWan(claim),
        exactDifference: typed?.minus(change) ?? null,
      };
      return [mistakeAt(claim, message, more)];
    }),
};
