import type { Rule } from "./rule";

export const revenueSourcesAgreeWithSummary = {
  id: "revenueSourcesAgreeWithSummary",
  title: "收入决算表各项来源的合计应等于收入支出决算总表的对应行",
  clause: "X-02",
  basis: "部门决算报表编审说明，表间勾稽关系",
  severity: "error",
  check: {
    kind: "copies",
    pairs: [
      ["revenue.total.subsidyFromSuperior", "summary.line4.actual"],
      ["revenue.total.publicService", "summary.line5.actual"],
      ["revenue.total.commercial", "summary.line6.actual"],
      ["revenue.total.remittanceFromAffiliates", "summary.line7.actual"],
      ["revenue.total.other", "summary.line8.actual"],
    ],
  },
  examples: {
    passes: [{ "revenue.total.publicService": "12.00", "summary.line5.actual": "12.00" }],
    fails: [{ "revenue.total.publicService": "12.00", "summary.line6.actual": "12.00" }],
  },
} as const satisfies Rule;
