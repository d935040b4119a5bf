import type { Rule } from "./rule";

export const governmentManagedFundsRowsAddUp = {
  id: "governmentManagedFundsRowsAddUp",
  title: "政府性基金预算财政拨款收入支出决算表每一行的本年支出小计应等于各栏之和",
  clause: "T7-02",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: { kind: "everyRow", form: "governmentManagedFunds", left: ["total"], right: ["basic", "project"] },
  examples: {
    passes: [
      {
        "governmentManagedFunds.2012906.total": "9605.11",
        "governmentManagedFunds.2012906.basic": "204.84",
        "governmentManagedFunds.2012906.project": "9400.28",
      },
    ],
    fails: [
      {
        "governmentManagedFunds.2012906.total": "9605.09",
        "governmentManagedFunds.2012906.basic": "204.84",
        "governmentManagedFunds.2012906.project": "9400.28",
      },
    ],
  },
} as const satisfies Rule;
