import type { Rule } from "./rule";

export const summaryRevenueAddsUp = {
  id: "summaryRevenueAddsUp",
  title: "收入支出决算总表的本年收入合计应等于各项收入之和",
  clause: "T1-01",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "equal",
    left: ["summary.line27.actual"],
    right: [
      "summary.line1.actual",
      "summary.line2.actual",
      "summary.line3.actual",
      "summary.line4.actual",
      "summary.line5.actual",
      "summary.line6.actual",
      "summary.line7.actual",
      "summary.line8.actual",
    ],
  },
  examples: {
    passes: [{ "summary.line1.actual": "307.82", "summary.line8.actual": "0.40", "summary.line27.actual": "308.22" }],
    fails: [{ "summary.line1.actual": "10661.51", "summary.line27.actual": "1066.51" }],
  },
} as const satisfies Rule;
