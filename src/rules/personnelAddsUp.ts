import type { Rule } from "./rule";

export const personnelAddsUp = {
  id: "personnelAddsUp",
  title: "人员经费合计应等于工资福利支出与对个人和家庭的补助之和",
  clause: "T6-02",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "equal",
    left: ["basicExpenditure.personnel.actual"],
    right: ["basicExpenditure.301.actual", "basicExpenditure.303.actual"],
  },
  examples: {
    passes: [
      {
        "basicExpenditure.personnel.actual": "265.57",
        "basicExpenditure.301.actual": "245.68",
        "basicExpenditure.303.actual": "19.90",
      },
    ],
    fails: [{ "basicExpenditure.personnel.actual": "265.57", "basicExpenditure.301.actual": "245.68" }],
  },
} as const satisfies Rule;
