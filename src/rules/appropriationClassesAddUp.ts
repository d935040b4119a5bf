import type { Rule } from "./rule";

export const appropriationClassesAddUp = {
  id: "appropriationClassesAddUp",
  title: "财政拨款收入支出决算总表的本年支出合计应等于各类支出之和",
  clause: "T4-05",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "totalOfClasses",
    form: "appropriationSummary",
    total: "line59",
    columns: ["total", "generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations"],
  },
  examples: {
    passes: [
      {
        "appropriationSummary.line33.total": "12.00",
        "appropriationSummary.line40.total": "3.00",
        "appropriationSummary.line59.total": "15.00",
      },
    ],
    fails: [
      {
        "appropriationSummary.line33.total": "12.00",
        "appropriationSummary.line40.total": "3.00",
        "appropriationSummary.line59.total": "12.00",
      },
    ],
  },
} as const satisfies Rule;
