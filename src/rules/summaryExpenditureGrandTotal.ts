import type { Rule } from "./rule";

export const summaryExpenditureGrandTotal = {
  id: "summaryExpenditureGrandTotal",
  title: "收入支出决算总表的支出总计应等于本年支出、结余分配与年末结转和结余之和",
  clause: "T1-04",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "equal",
    left: ["summary.line60.actual"],
    right: ["summary.line57.actual", "summary.line58.actual", "summary.line59.actual"],
  },
  examples: {
    passes: [
      {
        "summary.line57.actual": "100.00",
        "summary.line58.actual": "1.00",
        "summary.line59.actual": "4.00",
        "summary.line60.actual": "105.00",
      },
    ],
    fails: [{ "summary.line57.actual": "2940.05", "summary.line60.actual": "2995.39" }],
  },
} as const satisfies Rule;
