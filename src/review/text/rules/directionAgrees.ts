import type { Yuan } from "../../../money";
import { claimsOf, mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";

export const directionAgrees: TextRule = {
  id: "directionAgrees",
  title: "增加、减少、大于、小于、持平应与两个数字的大小一致",
  clause: "N-07",
  examples: {
    passes: [
      "九、财政拨款“三公”经费及会议费、培训费支出决算情况说明\n（三）会议费支出情况说明\n决算数较上年增加的主要原因是：召开大会。",
    ],
    fails: [
      "九、财政拨款“三公”经费及会议费、培训费支出决算情况说明\n（三）会议费支出情况说明\n决算数较上年减少的主要原因是：召开大会。",
      "五、一般公共预算财政拨款支出决算情况说明\n1. 一般公共服务支出（类）群众团体事务（款）工会事务（项）。年初预算7,007.37万元，支出决算9,605.11万元，完成年初预算的137.07%，决算数小于年初预算数的主要原因是：追加资金。",
      "一、收入支出决算总体情况说明\n2023年度收入总计、支出总计均为9,815.11万元，与上年持平。",
    ],
  },
  find: (reading) =>
    claimsOf(reading, "direction").flatMap((claim) => {
      const { current, base } = claim;
      if (current.yuan === null || base.yuan === null || isRight(claim.sign, claim.text, [current.yuan, base.yuan]))
        return [];
      const right = wayOf(current.yuan, base.yuan);
      const said = { text: claim.text, current: current.name, base: base.name, right };
      return [
        mistakeAt(claim, messages.direction(placeIn(reading, claim), said), { cells: [...current.refs, ...base.refs] }),
      ];
    }),
};

/** 持平 holds where the figures are equal or show no difference; 新增 where the base is nothing. */
function isRight(sign: -1 | 0 | 1, word: string, [current, base]: readonly [Yuan, Yuan]): boolean {
  if (sign === 0) return current.minus(base).toWan().isZero();
  if (word === "新增" && !base.toWan().isZero()) return false;
  return current.compare(base) === sign;
}

function wayOf(current: Yuan, base: Yuan): string {
  const order = current.compare(base);
  return order === 0 ? "持平" : order > 0 ? "多" : "少";
}
