import type { Rule } from "./rule";

export const basicExpenditureAgreesWithGeneralBudget = {
  id: "basicExpenditureAgreesWithGeneralBudget",
  title: "人员经费与公用经费之和应等于一般公共预算财政拨款支出决算表的基本支出合计",
  clause: "X-08",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: {
    kind: "equal",
    left: ["generalPublicBudget.total.basic"],
    right: ["basicExpenditure.personnel.actual", "basicExpenditure.operating.actual"],
  },
  examples: {
    passes: [
      {
        "generalPublicBudget.total.basic": "295.58",
        "basicExpenditure.personnel.actual": "265.57",
        "basicExpenditure.operating.actual": "30.00",
      },
    ],
    fails: [
      {
        "generalPublicBudget.total.basic": "295.60",
        "basicExpenditure.personnel.actual": "265.57",
        "basicExpenditure.operating.actual": "30.00",
      },
    ],
  },
} as const satisfies Rule;
