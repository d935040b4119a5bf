import type { Rule } from "./rule";

export const appropriationOpeningAddsUp = {
  id: "appropriationOpeningAddsUp",
  title: "财政拨款收入支出决算总表的年初结转和结余应等于三项预算之和",
  clause: "T4-02",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "equal",
    left: ["appropriationSummary.line28.actual"],
    right: [
      "appropriationSummary.line29.actual",
      "appropriationSummary.line30.actual",
      "appropriationSummary.line31.actual",
    ],
  },
  examples: {
    passes: [
      {
        "appropriationSummary.line28.actual": "7.00",
        "appropriationSummary.line29.actual": "5.00",
        "appropriationSummary.line30.actual": "2.00",
      },
    ],
    fails: [{ "appropriationSummary.line28.actual": "7.00", "appropriationSummary.line29.actual": "5.00" }],
  },
} as const satisfies Rule;
