import type { Rule } from "./rule";

export const generalBudgetClassesAgreeWithAppropriation = {
  id: "generalBudgetClassesAgreeWithAppropriation",
  title: "一般公共预算财政拨款支出决算表每一类应等于财政拨款收入支出决算总表的对应行",
  clause: "X-06",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: { kind: "classCopies", left: "generalPublicBudget.total", right: "appropriationSummary.generalPublicBudget" },
  examples: {
    passes: [{ "generalPublicBudget.201.total": "50.00", "appropriationSummary.line33.generalPublicBudget": "50.00" }],
    fails: [{ "generalPublicBudget.201.total": "50.00", "appropriationSummary.line34.generalPublicBudget": "50.00" }],
  },
} as const satisfies Rule;
