import type { Rule } from "./rule";

export const expenditureClassesAgreeWithSummary = {
  id: "expenditureClassesAgreeWithSummary",
  title: "支出决算表每一类应等于收入支出决算总表的对应行",
  clause: "X-03",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: { kind: "classCopies", left: "expenditure.total", right: "summary.actual" },
  examples: {
    passes: [{ "expenditure.208.total": "30.51", "summary.line38.actual": "30.51" }],
    fails: [{ "expenditure.208.total": "30.51", "summary.line39.actual": "30.51" }],
  },
} as const satisfies Rule;
