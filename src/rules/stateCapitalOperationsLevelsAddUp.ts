import type { Rule } from "./rule";

export const stateCapitalOperationsLevelsAddUp = {
  id: "stateCapitalOperationsLevelsAddUp",
  title: "国有资本经营预算财政拨款支出决算表的类应等于所属各款之和，款应等于所属各项之和",
  clause: "T8-02",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: { kind: "levels", form: "stateCapitalOperations" },
  examples: {
    passes: [
      {
        "stateCapitalOperations.201.total": "30.00",
        "stateCapitalOperations.20129.total": "30.00",
        "stateCapitalOperations.2012902.total": "10.00",
        "stateCapitalOperations.2012906.total": "20.01",
      },
    ],
    fails: [
      {
        "stateCapitalOperations.201.total": "30.00",
        "stateCapitalOperations.20129.total": "30.00",
        "stateCapitalOperations.2012902.total": "10.00",
      },
    ],
  },
} as const satisfies Rule;
