import type { Rule } from "./rule";

export const operatingAddsUp = {
  id: "operatingAddsUp",
  title: "公用经费合计应等于商品和服务支出、债务利息及费用支出、资本性支出与其他支出之和",
  clause: "T6-03",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "equal",
    left: ["basicExpenditure.operating.actual"],
    right: [
      "basicExpenditure.302.actual",
      "basicExpenditure.307.actual",
      "basicExpenditure.310.actual",
      "basicExpenditure.399.actual",
    ],
  },
  examples: {
    passes: [
      {
        "basicExpenditure.operating.actual": "30.00",
        "basicExpenditure.302.actual": "25.00",
        "basicExpenditure.310.actual": "5.00",
      },
    ],
    fails: [
      {
        "basicExpenditure.operating.actual": "30.00",
        "basicExpenditure.302.actual": "25.00",
        "basicExpenditure.310.actual": "5.02",
      },
    ],
  },
} as const satisfies Rule;
