import type { Rule } from "./rule";

export const appropriationBudgetsAddUp = {
  id: "appropriationBudgetsAddUp",
  title: "财政拨款收入支出决算总表每一支出行的合计应等于三项预算之和",
  clause: "T4-04",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "everyRow",
    form: "appropriationSummary",
    left: ["total"],
    right: ["generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations"],
  },
  examples: {
    passes: [
      {
        "appropriationSummary.line33.total": "12.00",
        "appropriationSummary.line33.generalPublicBudget": "10.00",
        "appropriationSummary.line33.governmentManagedFunds": "2.01",
      },
    ],
    fails: [
      { "appropriationSummary.line33.total": "12.00", "appropriationSummary.line33.generalPublicBudget": "10.00" },
    ],
  },
} as const satisfies Rule;
