import type { Rule } from "./rule";

export const appropriationWithinSummary = {
  id: "appropriationWithinSummary",
  title: "财政拨款本年支出合计不应大于本年支出合计",
  clause: "X-05",
  basis: "财政拨款支出是本年支出的一部分",
  severity: "error",
  check: { kind: "atMost", cases: [{ parts: ["appropriationSummary.line59.total"], whole: "summary.line57.actual" }] },
  examples: {
    passes: [{ "appropriationSummary.line59.total": "50.00", "summary.line57.actual": "50.00" }],
    fails: [{ "appropriationSummary.line59.total": "50.00", "summary.line57.actual": "49.00" }],
  },
} as const satisfies Rule;
