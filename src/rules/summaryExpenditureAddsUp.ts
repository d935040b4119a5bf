import type { Rule } from "./rule";

export const summaryExpenditureAddsUp = {
  id: "summaryExpenditureAddsUp",
  title: "收入支出决算总表的本年支出合计应等于各类支出之和",
  clause: "T1-02",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: { kind: "totalOfClasses", form: "summary", total: "line57", columns: ["actual"] },
  examples: {
    passes: [
      { "summary.line31.actual": "120.00", "summary.line38.actual": "30.51", "summary.line57.actual": "150.52" },
    ],
    fails: [{ "summary.line31.actual": "120.00", "summary.line38.actual": "30.51", "summary.line57.actual": "150.53" }],
  },
} as const satisfies Rule;
