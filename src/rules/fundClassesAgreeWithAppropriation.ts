import type { Rule } from "./rule";

export const fundClassesAgreeWithAppropriation = {
  id: "fundClassesAgreeWithAppropriation",
  title: "政府性基金预算表每一类的本年支出应等于财政拨款收入支出决算总表的对应行",
  clause: "X-10",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: {
    kind: "classCopies",
    left: "governmentManagedFunds.total",
    right: "appropriationSummary.governmentManagedFunds",
  },
  examples: {
    passes: [
      { "governmentManagedFunds.212.total": "4.00", "appropriationSummary.line43.governmentManagedFunds": "4.00" },
    ],
    fails: [
      { "governmentManagedFunds.212.total": "4.00", "appropriationSummary.line44.governmentManagedFunds": "4.00" },
    ],
  },
} as const satisfies Rule;
