import type { Rule } from "./rule";

export const revenueAgreesWithSummary = {
  id: "revenueAgreesWithSummary",
  title: "收入决算表的合计应等于收入支出决算总表的本年收入合计",
  clause: "X-01",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: { kind: "copies", pairs: [["revenue.total.total", "summary.line27.actual"]] },
  examples: {
    passes: [{ "revenue.total.total": "307.82", "summary.line27.actual": "307.82" }],
    fails: [{ "revenue.total.total": "307.82", "summary.line27.actual": "307.81" }],
  },
} as const satisfies Rule;
