import type { Rule } from "./rule";

export const revenueClassesAddUp = {
  id: "revenueClassesAddUp",
  title: "收入决算表的合计应等于各类之和",
  clause: "T2-02",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "totalOfClasses",
    form: "revenue",
    total: "total",
    columns: [
      "total",
      "appropriation",
      "subsidyFromSuperior",
      "publicService",
      "commercial",
      "remittanceFromAffiliates",
      "other",
    ],
  },
  examples: {
    passes: [{ "revenue.total.total": "20218.21", "revenue.201.total": "20000.10", "revenue.208.total": "218.10" }],
    fails: [{ "revenue.total.total": "1066.51", "revenue.201.total": "10661.51" }],
  },
} as const satisfies Rule;
