import type { Rule } from "./rule";

export const expenditureAgreesWithSummary = {
  id: "expenditureAgreesWithSummary",
  title: "支出决算表的合计应等于收入支出决算总表的本年支出合计",
  clause: "X-03",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: { kind: "copies", pairs: [["expenditure.total.total", "summary.line57.actual"]] },
  examples: {
    passes: [{ "expenditure.total.total": "307.82", "summary.line57.actual": "307.82" }],
    fails: [{ "expenditure.total.total": "307.82", "summary.line57.actual": "307.81" }],
  },
} as const satisfies Rule;
