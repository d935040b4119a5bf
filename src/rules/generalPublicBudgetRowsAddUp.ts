import type { Rule } from "./rule";

export const generalPublicBudgetRowsAddUp = {
  id: "generalPublicBudgetRowsAddUp",
  title: "一般公共预算财政拨款支出决算表每一行的小计应等于各栏之和",
  clause: "T5-01",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: { kind: "everyRow", form: "generalPublicBudget", left: ["total"], right: ["basic", "project"] },
  examples: {
    passes: [
      {
        "generalPublicBudget.2012906.total": "9605.11",
        "generalPublicBudget.2012906.basic": "204.84",
        "generalPublicBudget.2012906.project": "9400.28",
      },
    ],
    fails: [
      {
        "generalPublicBudget.2012906.total": "9605.09",
        "generalPublicBudget.2012906.basic": "204.84",
        "generalPublicBudget.2012906.project": "9400.28",
      },
    ],
  },
} as const satisfies Rule;
