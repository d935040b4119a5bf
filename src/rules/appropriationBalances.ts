import type { Rule } from "./rule";

export const appropriationBalances = {
  id: "appropriationBalances",
  title: "财政拨款收入支出决算总表的收入方合计应等于支出方合计",
  clause: "T4-07",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: { kind: "equal", left: ["appropriationSummary.line32.actual"], right: ["appropriationSummary.line64.total"] },
  examples: {
    passes: [{ "appropriationSummary.line32.actual": "62.00", "appropriationSummary.line64.total": "62.00" }],
    fails: [{ "appropriationSummary.line32.actual": "62.00", "appropriationSummary.line64.total": "62.01" }],
  },
} as const satisfies Rule;
