import type { Rule } from "./rule";

export const basicExpenditureLevelsAddUp = {
  id: "basicExpenditureLevelsAddUp",
  title: "一般公共预算财政拨款基本支出决算表的类应等于所属各款之和",
  clause: "T6-01",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: { kind: "levels", form: "basicExpenditure" },
  examples: {
    passes: [
      {
        "basicExpenditure.310.actual": "14.44",
        "basicExpenditure.31002.actual": "13.94",
        "basicExpenditure.31003.actual": "0.49",
      },
    ],
    fails: [{ "basicExpenditure.303.actual": "204.84", "basicExpenditure.30301.actual": "133.49" }],
  },
} as const satisfies Rule;
