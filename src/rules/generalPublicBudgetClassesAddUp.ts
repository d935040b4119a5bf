import type { Rule } from "./rule";

export const generalPublicBudgetClassesAddUp = {
  id: "generalPublicBudgetClassesAddUp",
  title: "一般公共预算财政拨款支出决算表的合计应等于各类之和",
  clause: "T5-02",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "totalOfClasses",
    form: "generalPublicBudget",
    total: "total",
    columns: ["total", "basic", "project"],
  },
  examples: {
    passes: [
      {
        "generalPublicBudget.total.total": "20218.21",
        "generalPublicBudget.201.total": "20000.10",
        "generalPublicBudget.208.total": "218.10",
      },
    ],
    fails: [{ "generalPublicBudget.total.total": "1066.51", "generalPublicBudget.201.total": "10661.51" }],
  },
} as const satisfies Rule;
