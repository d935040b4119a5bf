import type { Rule } from "./rule";

export const threePublicWithinAppropriation = {
  id: "threePublicWithinAppropriation",
  title: "“三公”经费合计不应大于财政拨款本年支出合计",
  clause: "X-18",
  basis: "“三公”经费由财政拨款安排",
  severity: "error",
  check: {
    kind: "atMost",
    cases: [{ parts: ["threePublicExpenses.actual.total"], whole: "appropriationSummary.line59.total" }],
  },
  examples: {
    passes: [{ "threePublicExpenses.actual.total": "9.00", "appropriationSummary.line59.total": "50.00" }],
    fails: [{ "threePublicExpenses.actual.total": "81.11", "appropriationSummary.line59.total": "19.56" }],
  },
} as const satisfies Rule;
