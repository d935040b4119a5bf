import type { Rule } from "./rule";

export const appropriationsWithinExpenditure = {
  id: "appropriationsWithinExpenditure",
  title: "三项财政拨款支出之和不应大于支出决算表同一行的本年支出合计",
  clause: "X-12",
  basis: "其余为非财政拨款支出",
  severity: "error",
  check: {
    kind: "everyRowAtMost",
    rows: "all",
    parts: ["generalPublicBudget.total", "governmentManagedFunds.total", "stateCapitalOperations.total"],
    whole: "expenditure.total",
  },
  examples: {
    passes: [{ "generalPublicBudget.2012906.total": "50.00", "expenditure.2012906.total": "60.00" }],
    fails: [
      {
        "generalPublicBudget.2012906.total": "50.00",
        "governmentManagedFunds.2012906.total": "20.00",
        "expenditure.2012906.total": "60.00",
      },
    ],
  },
} as const satisfies Rule;
