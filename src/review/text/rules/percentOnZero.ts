import { claimsOf, mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { standsOnZero } from "./percents";

export const percentOnZero: TextRule = {
  id: "percentOnZero",
  title: "基数为零时不写百分比",
  clause: "N-08",
  examples: {
    passes: [
      "五、一般公共预算财政拨款支出决算情况说明\n1. 一般公共服务支出（类）群众团体事务（款）一般行政管理事务（项）。年初预算0万元，支出决算210万元，新增支出的主要原因是：追加资金。",
    ],
    fails: [
      "五、一般公共预算财政拨款支出决算情况说明\n1. 一般公共服务支出（类）群众团体事务（款）一般行政管理事务（项）。年初预算0万元，支出决算210万元，完成年初预算的100%。",
      "五、一般公共预算财政拨款支出决算情况说明\n1. 一般公共服务支出（类）群众团体事务（款）一般行政管理事务（项）。支出决算210万元，较上年增加210万元，增长100%。",
    ],
  },
  find: (reading) =>
    claimsOf(reading, "percent")
      .filter(standsOnZero)
      .map((claim) => {
        const message = messages.zeroBase(placeIn(reading, claim), { text: claim.text, base: claim.base.name });
        return mistakeAt(claim, message, { cells: [...claim.part.refs, ...claim.base.refs] });
      }),
};
