import type { Rule } from "./rule";

export const stateCapitalOperationsBalance = {
  id: "stateCapitalOperationsBalance",
  title: "国有资本经营预算财政拨款收入支出决算表每一行的年初结转和结余加本年收入应等于本年支出加年末结转和结余",
  clause: "T8-03",
  basis: "国有资本经营预算收支决算表带结转栏的版式",
  severity: "error",
  check: {
    kind: "everyRow",
    form: "stateCapitalOperations",
    left: ["opening", "revenue"],
    right: ["total", "closing"],
  },
  examples: {
    passes: [
      {
        "stateCapitalOperations.2120803.opening": "10.00",
        "stateCapitalOperations.2120803.revenue": "50.00",
        "stateCapitalOperations.2120803.total": "55.00",
        "stateCapitalOperations.2120803.closing": "5.00",
      },
    ],
    fails: [
      {
        "stateCapitalOperations.2120803.opening": "10.00",
        "stateCapitalOperations.2120803.revenue": "50.00",
        "stateCapitalOperations.2120803.total": "55.00",
        "stateCapitalOperations.2120803.closing": "15.00",
      },
    ],
  },
} as const satisfies Rule;
