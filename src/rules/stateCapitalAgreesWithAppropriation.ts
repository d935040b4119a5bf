import type { Rule } from "./rule";

export const stateCapitalAgreesWithAppropriation = {
  id: "stateCapitalAgreesWithAppropriation",
  title: "国有资本经营预算财政拨款支出决算表的合计应等于财政拨款收入支出决算总表的国有资本经营预算本年支出",
  clause: "X-11",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: {
    kind: "copies",
    pairs: [["stateCapitalOperations.total.total", "appropriationSummary.line59.stateCapitalOperations"]],
  },
  examples: {
    passes: [
      { "stateCapitalOperations.total.total": "4.00", "appropriationSummary.line59.stateCapitalOperations": "4.00" },
    ],
    fails: [
      { "stateCapitalOperations.total.total": "4.00", "appropriationSummary.line59.governmentManagedFunds": "4.00" },
    ],
  },
} as const satisfies Rule;
