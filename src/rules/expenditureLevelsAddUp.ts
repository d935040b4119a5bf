import type { Rule } from "./rule";

export const expenditureLevelsAddUp = {
  id: "expenditureLevelsAddUp",
  title: "支出决算表的类应等于所属各款之和，款应等于所属各项之和",
  clause: "T3-03",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: { kind: "levels", form: "expenditure" },
  examples: {
    passes: [
      {
        "expenditure.201.total": "30.00",
        "expenditure.20129.total": "30.00",
        "expenditure.2012902.total": "10.00",
        "expenditure.2012906.total": "20.01",
      },
    ],
    fails: [
      { "expenditure.201.total": "30.00", "expenditure.20129.total": "30.00", "expenditure.2012902.total": "10.00" },
    ],
  },
} as const satisfies Rule;
