import type { Rule } from "./rule";

export const threePublicWithinBudget = {
  id: "threePublicWithinBudget",
  title: "“三公”经费各项决算数一般不超过预算数",
  clause: "T9-03",
  basis: "厉行节约要求，超预算须在文字说明中解释",
  severity: "confirm",
  check: {
    kind: "atMost",
    cases: [
      { parts: ["threePublicExpenses.actual.total"], whole: "threePublicExpenses.budget.total" },
      { parts: ["threePublicExpenses.actual.abroad"], whole: "threePublicExpenses.budget.abroad" },
      { parts: ["threePublicExpenses.actual.vehicles"], whole: "threePublicExpenses.budget.vehicles" },
      { parts: ["threePublicExpenses.actual.vehiclePurchase"], whole: "threePublicExpenses.budget.vehiclePurchase" },
      { parts: ["threePublicExpenses.actual.vehicleRunning"], whole: "threePublicExpenses.budget.vehicleRunning" },
      { parts: ["threePublicExpenses.actual.reception"], whole: "threePublicExpenses.budget.reception" },
    ],
  },
  examples: {
    passes: [{ "threePublicExpenses.actual.reception": "3.00", "threePublicExpenses.budget.reception": "4.00" }],
    fails: [{ "threePublicExpenses.actual.reception": "5.00", "threePublicExpenses.budget.reception": "4.00" }],
  },
} as const satisfies Rule;
