import type { Rule } from "./rule";

export const appropriationRevenueAddsUp = {
  id: "appropriationRevenueAddsUp",
  title: "财政拨款收入支出决算总表的本年收入合计应等于三项财政拨款收入之和",
  clause: "T4-01",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "equal",
    left: ["appropriationSummary.line27.actual"],
    right: [
      "appropriationSummary.line1.actual",
      "appropriationSummary.line2.actual",
      "appropriationSummary.line3.actual",
    ],
  },
  examples: {
    passes: [
      {
        "appropriationSummary.line1.actual": "50.00",
        "appropriationSummary.line2.actual": "5.00",
        "appropriationSummary.line27.actual": "55.00",
      },
    ],
    fails: [
      {
        "appropriationSummary.line1.actual": "50.00",
        "appropriationSummary.line2.actual": "5.00",
        "appropriationSummary.line27.actual": "50.00",
      },
    ],
  },
} as const satisfies Rule;
