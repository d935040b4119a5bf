import type { Rule } from "./rule";

export const fundsAgreeWithAppropriation = {
  id: "fundsAgreeWithAppropriation",
  title: "政府性基金预算表的年初、收入、支出、年末合计应等于财政拨款收入支出决算总表的政府性基金各行",
  clause: "X-09",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: {
    kind: "copies",
    pairs: [
      ["governmentManagedFunds.total.opening", "appropriationSummary.line30.actual"],
      ["governmentManagedFunds.total.revenue", "appropriationSummary.line2.actual"],
      ["governmentManagedFunds.total.total", "appropriationSummary.line59.governmentManagedFunds"],
      ["governmentManagedFunds.total.closing", "appropriationSummary.line60.governmentManagedFunds"],
    ],
  },
  examples: {
    passes: [
      {
        "governmentManagedFunds.total.revenue": "5.00",
        "appropriationSummary.line2.actual": "5.00",
        "governmentManagedFunds.total.total": "4.00",
        "appropriationSummary.line59.governmentManagedFunds": "4.00",
      },
    ],
    fails: [
      {
        "governmentManagedFunds.total.revenue": "5.00",
        "appropriationSummary.line2.actual": "5.00",
        "governmentManagedFunds.total.closing": "1.00",
      },
    ],
  },
} as const satisfies Rule;
