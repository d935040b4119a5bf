import type { Rule } from "./rule";

export const expenditureRowsAddUp = {
  id: "expenditureRowsAddUp",
  title: "支出决算表每一行的本年支出合计应等于各栏之和",
  clause: "T3-01",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "everyRow",
    form: "expenditure",
    left: ["total"],
    right: ["basic", "project", "remittanceToSuperior", "commercial", "subsidyToAffiliates"],
  },
  examples: {
    passes: [
      {
        "expenditure.2012906.total": "9605.11",
        "expenditure.2012906.basic": "204.84",
        "expenditure.2012906.project": "9400.28",
      },
    ],
    fails: [
      {
        "expenditure.2012906.total": "9605.09",
        "expenditure.2012906.basic": "204.84",
        "expenditure.2012906.project": "9400.28",
      },
    ],
  },
} as const satisfies Rule;
