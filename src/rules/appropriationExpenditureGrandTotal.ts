import type { Rule } from "./rule";

export const appropriationExpenditureGrandTotal = {
  id: "appropriationExpenditureGrandTotal",
  title: "财政拨款收入支出决算总表的支出方合计应等于本年支出与年末结转和结余之和",
  clause: "T4-06",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "sumOfRows",
    form: "appropriationSummary",
    total: "line64",
    of: ["line59", "line60"],
    columns: ["total", "generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations"],
  },
  examples: {
    passes: [
      {
        "appropriationSummary.line59.total": "12.00",
        "appropriationSummary.line60.total": "3.00",
        "appropriationSummary.line64.total": "15.00",
      },
    ],
    fails: [
      {
        "appropriationSummary.line59.total": "12.00",
        "appropriationSummary.line60.total": "3.00",
        "appropriationSummary.line64.total": "12.00",
      },
    ],
  },
} as const satisfies Rule;
