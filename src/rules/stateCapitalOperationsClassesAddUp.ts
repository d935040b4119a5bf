import type { Rule } from "./rule";

export const stateCapitalOperationsClassesAddUp = {
  id: "stateCapitalOperationsClassesAddUp",
  title: "国有资本经营预算财政拨款支出决算表的合计应等于各类之和",
  clause: "T8-02",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "totalOfClasses",
    form: "stateCapitalOperations",
    total: "total",
    columns: ["opening", "revenue", "total", "basic", "project", "closing"],
  },
  examples: {
    passes: [
      {
        "stateCapitalOperations.total.total": "20218.21",
        "stateCapitalOperations.201.total": "20000.10",
        "stateCapitalOperations.208.total": "218.10",
      },
    ],
    fails: [{ "stateCapitalOperations.total.total": "1066.51", "stateCapitalOperations.201.total": "10661.51" }],
  },
} as const satisfies Rule;
