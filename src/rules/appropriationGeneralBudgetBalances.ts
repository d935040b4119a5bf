import type { Rule } from "./rule";

export const appropriationGeneralBudgetBalances = {
  id: "appropriationGeneralBudgetBalances",
  title: "财政拨款收入支出决算总表一般公共预算的收入加年初结转和结余应等于支出加年末结转和结余",
  clause: "T4-08",
  basis: "部门决算公开样表的行次关系；归集调入、归集上缴和年初余额调整须先计入",
  severity: "error",
  check: {
    kind: "equal",
    left: ["appropriationSummary.line1.actual", "appropriationSummary.line29.actual"],
    right: ["appropriationSummary.line59.generalPublicBudget", "appropriationSummary.line60.generalPublicBudget"],
  },
  examples: {
    passes: [
      {
        "appropriationSummary.line1.actual": "50.00",
        "appropriationSummary.line29.actual": "5.00",
        "appropriationSummary.line59.generalPublicBudget": "52.00",
        "appropriationSummary.line60.generalPublicBudget": "3.01",
      },
    ],
    fails: [
      {
        "appropriationSummary.line1.actual": "50.00",
        "appropriationSummary.line29.actual": "5.00",
        "appropriationSummary.line59.generalPublicBudget": "52.00",
      },
    ],
  },
} as const satisfies Rule;
