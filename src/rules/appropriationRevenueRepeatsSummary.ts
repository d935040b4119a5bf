import type { Rule } from "./rule";

export const appropriationRevenueRepeatsSummary = {
  id: "appropriationRevenueRepeatsSummary",
  title: "财政拨款收入支出决算总表的三项收入应等于收入支出决算总表的对应行",
  clause: "X-04",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: {
    kind: "copies",
    pairs: [
      ["appropriationSummary.line1.actual", "summary.line1.actual"],
      ["appropriationSummary.line2.actual", "summary.line2.actual"],
      ["appropriationSummary.line3.actual", "summary.line3.actual"],
    ],
  },
  examples: {
    passes: [{ "appropriationSummary.line1.actual": "50.00", "summary.line1.actual": "50.00" }],
    fails: [{ "appropriationSummary.line1.actual": "50.00", "summary.line1.actual": "50.01" }],
  },
} as const satisfies Rule;
