import type { Rule } from "./rule";

export const governmentManagedFundsBalance = {
  id: "governmentManagedFundsBalance",
  title: "政府性基金预算财政拨款收入支出决算表每一行的年初结转和结余加本年收入应等于本年支出加年末结转和结余",
  clause: "T7-01",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "everyRow",
    form: "governmentManagedFunds",
    left: ["opening", "revenue"],
    right: ["total", "closing"],
  },
  examples: {
    passes: [
      {
        "governmentManagedFunds.2120803.opening": "10.00",
        "governmentManagedFunds.2120803.revenue": "50.00",
        "governmentManagedFunds.2120803.total": "55.00",
        "governmentManagedFunds.2120803.closing": "5.00",
      },
    ],
    fails: [
      {
        "governmentManagedFunds.2120803.opening": "10.00",
        "governmentManagedFunds.2120803.revenue": "50.00",
        "governmentManagedFunds.2120803.total": "55.00",
        "governmentManagedFunds.2120803.closing": "15.00",
      },
    ],
  },
} as const satisfies Rule;
