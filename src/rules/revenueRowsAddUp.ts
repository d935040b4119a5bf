import type { Rule } from "./rule";

export const revenueRowsAddUp = {
  id: "revenueRowsAddUp",
  title: "收入决算表每一行的本年收入合计应等于各栏之和",
  clause: "T2-01",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "everyRow",
    form: "revenue",
    left: ["total"],
    right: ["appropriation", "subsidyFromSuperior", "publicService", "commercial", "remittanceFromAffiliates", "other"],
  },
  examples: {
    passes: [
      {
        "revenue.2012906.total": "9605.11",
        "revenue.2012906.appropriation": "204.84",
        "revenue.2012906.subsidyFromSuperior": "9400.28",
      },
    ],
    fails: [
      {
        "revenue.2012906.total": "9605.09",
        "revenue.2012906.appropriation": "204.84",
        "revenue.2012906.subsidyFromSuperior": "9400.28",
      },
    ],
  },
} as const satisfies Rule;
