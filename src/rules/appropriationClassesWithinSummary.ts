import type { Rule } from "./rule";

export const appropriationClassesWithinSummary = {
  id: "appropriationClassesWithinSummary",
  title: "财政拨款支出的每一类不应大于收入支出决算总表的对应行",
  clause: "X-05",
  basis: "财政拨款支出是本年支出的一部分",
  severity: "error",
  check: { kind: "everyRowAtMost", rows: "classes", parts: ["appropriationSummary.total"], whole: "summary.actual" },
  examples: {
    passes: [{ "appropriationSummary.line33.total": "50.00", "summary.line31.actual": "52.00" }],
    fails: [{ "appropriationSummary.line33.total": "50.00", "summary.line31.actual": "49.00" }],
  },
} as const satisfies Rule;
