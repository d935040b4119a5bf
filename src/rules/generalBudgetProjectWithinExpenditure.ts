import type { Rule } from "./rule";

export const generalBudgetProjectWithinExpenditure = {
  id: "generalBudgetProjectWithinExpenditure",
  title: "一般公共预算财政拨款的项目支出不应大于支出决算表同一行的项目支出",
  clause: "X-07",
  basis: "一般公共预算财政拨款支出是全部支出的一部分",
  severity: "error",
  check: { kind: "everyRowAtMost", rows: "all", parts: ["generalPublicBudget.project"], whole: "expenditure.project" },
  examples: {
    passes: [{ "generalPublicBudget.2012906.project": "50.00", "expenditure.2012906.project": "50.00" }],
    fails: [{ "generalPublicBudget.2012906.project": "50.00", "expenditure.2012906.total": "50.00" }],
  },
} as const satisfies Rule;
