import type { Rule } from "./rule";

export const vehiclesAddUp = {
  id: "vehiclesAddUp",
  title: "公务用车购置及运行维护费小计应等于购置费与运行维护费之和",
  clause: "T9-02",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: {
    kind: "everyRow",
    form: "threePublicExpenses",
    left: ["vehicles"],
    right: ["vehiclePurchase", "vehicleRunning"],
  },
  examples: {
    passes: [
      {
        "threePublicExpenses.budget.vehicles": "25.00",
        "threePublicExpenses.budget.vehiclePurchase": "18.00",
        "threePublicExpenses.budget.vehicleRunning": "7.00",
      },
    ],
    fails: [
      {
        "threePublicExpenses.budget.vehicles": "18.00",
        "threePublicExpenses.budget.vehiclePurchase": "18.00",
        "threePublicExpenses.budget.vehicleRunning": "7.00",
      },
    ],
  },
} as const satisfies Rule;
