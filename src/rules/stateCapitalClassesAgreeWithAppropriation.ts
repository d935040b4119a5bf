import type { Rule } from "./rule";

export const stateCapitalClassesAgreeWithAppropriation = {
  id: "stateCapitalClassesAgreeWithAppropriation",
  title: "国有资本经营预算财政拨款支出决算表每一类应等于财政拨款收入支出决算总表的对应行",
  clause: "X-11",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: {
    kind: "classCopies",
    left: "stateCapitalOperations.total",
    right: "appropriationSummary.stateCapitalOperations",
  },
  examples: {
    passes: [
      { "stateCapitalOperations.223.total": "4.00", "appropriationSummary.line53.stateCapitalOperations": "4.00" },
    ],
    fails: [
      { "stateCapitalOperations.223.total": "4.00", "appropriationSummary.line54.stateCapitalOperations": "4.00" },
    ],
  },
} as const satisfies Rule;
