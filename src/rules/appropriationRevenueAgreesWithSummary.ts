import type { Rule } from "./rule";

export const appropriationRevenueAgreesWithSummary = {
  id: "appropriationRevenueAgreesWithSummary",
  title: "收入决算表的财政拨款收入应等于收入支出决算总表三项财政拨款收入之和",
  clause: "X-02",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: {
    kind: "equal",
    left: ["revenue.total.appropriation"],
    right: ["summary.line1.actual", "summary.line2.actual", "summary.line3.actual"],
  },
  examples: {
    passes: [
      { "revenue.total.appropriation": "55.01", "summary.line1.actual": "50.00", "summary.line2.actual": "5.00" },
    ],
    fails: [{ "revenue.total.appropriation": "55.00", "summary.line1.actual": "50.00" }],
  },
} as const satisfies Rule;
