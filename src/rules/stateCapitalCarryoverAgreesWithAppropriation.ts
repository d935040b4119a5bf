import type { Rule } from "./rule";

export const stateCapitalCarryoverAgreesWithAppropriation = {
  id: "stateCapitalCarryoverAgreesWithAppropriation",
  title: "国有资本经营预算表的年初、收入、年末合计应等于财政拨款收入支出决算总表的国有资本经营预算各行",
  clause: "X-11",
  basis: "国有资本经营预算收支决算表带结转栏的版式",
  severity: "error",
  check: {
    kind: "copies",
    pairs: [
      ["stateCapitalOperations.total.opening", "appropriationSummary.line31.actual"],
      ["stateCapitalOperations.total.revenue", "appropriationSummary.line3.actual"],
      ["stateCapitalOperations.total.closing", "appropriationSummary.line60.stateCapitalOperations"],
    ],
  },
  examples: {
    passes: [{ "stateCapitalOperations.total.revenue": "4.00", "appropriationSummary.line3.actual": "4.00" }],
    fails: [{ "stateCapitalOperations.total.revenue": "4.00", "appropriationSummary.line3.actual": "4.10" }],
  },
} as const satisfies Rule;
