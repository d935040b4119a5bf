import type { Rule } from "./rule";

export const appropriationRevenueGrandTotal = {
  id: "appropriationRevenueGrandTotal",
  title: "财政拨款收入支出决算总表的收入方合计应等于本年收入与年初结转和结余之和",
  clause: "T4-03",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "equal",
    left: ["appropriationSummary.line32.actual"],
    right: ["appropriationSummary.line27.actual", "appropriationSummary.line28.actual"],
  },
  examples: {
    passes: [
      {
        "appropriationSummary.line32.actual": "62.00",
        "appropriationSummary.line27.actual": "55.00",
        "appropriationSummary.line28.actual": "7.00",
      },
    ],
    fails: [
      {
        "appropriationSummary.line32.actual": "62.02",
        "appropriationSummary.line27.actual": "55.00",
        "appropriationSummary.line28.actual": "7.00",
      },
    ],
  },
} as const satisfies Rule;
