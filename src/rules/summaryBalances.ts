import type { Rule } from "./rule";

export const summaryBalances = {
  id: "summaryBalances",
  title: "收入支出决算总表的收入总计应等于支出总计",
  clause: "T1-05",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: { kind: "equal", left: ["summary.line30.actual"], right: ["summary.line60.actual"] },
  examples: {
    passes: [{ "summary.line30.actual": "2995.39", "summary.line60.actual": "2995.39" }],
    fails: [{ "summary.line30.actual": "2995.39", "summary.line60.actual": "2995.38" }],
  },
} as const satisfies Rule;
