import type { Rule } from "./rule";

export const generalPublicBudgetLevelsAddUp = {
  id: "generalPublicBudgetLevelsAddUp",
  title: "一般公共预算财政拨款支出决算表的类应等于所属各款之和，款应等于所属各项之和",
  clause: "T5-03",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: { kind: "levels", form: "generalPublicBudget" },
  examples: {
    passes: [
      {
        "generalPublicBudget.201.total": "30.00",
        "generalPublicBudget.20129.total": "30.00",
        "generalPublicBudget.2012902.total": "10.00",
        "generalPublicBudget.2012906.total": "20.01",
      },
    ],
    fails: [
      {
        "generalPublicBudget.201.total": "30.00",
        "generalPublicBudget.20129.total": "30.00",
        "generalPublicBudget.2012902.total": "10.00",
      },
    ],
  },
} as const satisfies Rule;
