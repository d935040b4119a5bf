import type { Rule } from "./rule";

export const generalBudgetAgreesWithAppropriation = {
  id: "generalBudgetAgreesWithAppropriation",
  title: "一般公共预算财政拨款支出决算表的合计应等于财政拨款收入支出决算总表一般公共预算的本年支出合计",
  clause: "X-06",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: {
    kind: "copies",
    pairs: [["generalPublicBudget.total.total", "appropriationSummary.line59.generalPublicBudget"]],
  },
  examples: {
    passes: [
      { "generalPublicBudget.total.total": "50.00", "appropriationSummary.line59.generalPublicBudget": "50.00" },
    ],
    fails: [{ "generalPublicBudget.total.total": "50.00", "appropriationSummary.line59.generalPublicBudget": "50.01" }],
  },
} as const satisfies Rule;
