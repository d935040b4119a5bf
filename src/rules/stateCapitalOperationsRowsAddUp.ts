import type { Rule } from "./rule";

export const stateCapitalOperationsRowsAddUp = {
  id: "stateCapitalOperationsRowsAddUp",
  title: "国有资本经营预算财政拨款支出决算表每一行的合计应等于各栏之和",
  clause: "T8-01",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: { kind: "everyRow", form: "stateCapitalOperations", left: ["total"], right: ["basic", "project"] },
  examples: {
    passes: [
      {
        "stateCapitalOperations.2012906.total": "9605.11",
        "stateCapitalOperations.2012906.basic": "204.84",
        "stateCapitalOperations.2012906.project": "9400.28",
      },
    ],
    fails: [
      {
        "stateCapitalOperations.2012906.total": "9605.09",
        "stateCapitalOperations.2012906.basic": "204.84",
        "stateCapitalOperations.2012906.project": "9400.28",
      },
    ],
  },
} as const satisfies Rule;
