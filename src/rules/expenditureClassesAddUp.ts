import type { Rule } from "./rule";

export const expenditureClassesAddUp = {
  id: "expenditureClassesAddUp",
  title: "支出决算表的合计应等于各类之和",
  clause: "T3-02",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "totalOfClasses",
    form: "expenditure",
    total: "total",
    columns: ["total", "basic", "project", "remittanceToSuperior", "commercial", "subsidyToAffiliates"],
  },
  examples: {
    passes: [
      { "expenditure.total.total": "20218.21", "expenditure.201.total": "20000.10", "expenditure.208.total": "218.10" },
    ],
    fails: [{ "expenditure.total.total": "1066.51", "expenditure.201.total": "10661.51" }],
  },
} as const satisfies Rule;
