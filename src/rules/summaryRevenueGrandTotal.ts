import type { Rule } from "./rule";

export const summaryRevenueGrandTotal = {
  id: "summaryRevenueGrandTotal",
  title: "收入支出决算总表的收入总计应等于本年收入、使用非财政拨款结余与年初结转和结余之和",
  clause: "T1-03",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "equal",
    left: ["summary.line30.actual"],
    right: ["summary.line27.actual", "summary.line28.actual", "summary.line29.actual"],
  },
  examples: {
    passes: [{ "summary.line27.actual": "100.00", "summary.line29.actual": "5.00", "summary.line30.actual": "105.00" }],
    fails: [
      { "summary.line27.actual": "2946.25", "summary.line29.actual": "5.00", "summary.line30.actual": "2995.39" },
    ],
  },
} as const satisfies Rule;
