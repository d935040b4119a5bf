import type { Rule } from "./rule";

export const governmentManagedFundsClassesAddUp = {
  id: "governmentManagedFundsClassesAddUp",
  title: "政府性基金预算财政拨款收入支出决算表的合计应等于各类之和",
  clause: "T7-03",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "totalOfClasses",
    form: "governmentManagedFunds",
    total: "total",
    columns: ["opening", "revenue", "total", "basic", "project", "closing"],
  },
  examples: {
    passes: [
      {
        "governmentManagedFunds.total.total": "20218.21",
        "governmentManagedFunds.201.total": "20000.10",
        "governmentManagedFunds.208.total": "218.10",
      },
    ],
    fails: [{ "governmentManagedFunds.total.total": "1066.51", "governmentManagedFunds.201.total": "10661.51" }],
  },
} as const satisfies Rule;
