import type { Rule } from "./rule";

export const governmentManagedFundsLevelsAddUp = {
  id: "governmentManagedFundsLevelsAddUp",
  title: "政府性基金预算财政拨款收入支出决算表的类应等于所属各款之和，款应等于所属各项之和",
  clause: "T7-03",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: { kind: "levels", form: "governmentManagedFunds" },
  examples: {
    passes: [
      {
        "governmentManagedFunds.201.total": "30.00",
        "governmentManagedFunds.20129.total": "30.00",
        "governmentManagedFunds.2012902.total": "10.00",
        "governmentManagedFunds.2012906.total": "20.01",
      },
    ],
    fails: [
      {
        "governmentManagedFunds.201.total": "30.00",
        "governmentManagedFunds.20129.total": "30.00",
        "governmentManagedFunds.2012902.total": "10.00",
      },
    ],
  },
} as const satisfies Rule;
