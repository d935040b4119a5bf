import type { Rule } from "./rule";

export const appropriationFundsBalance = {
  id: "appropriationFundsBalance",
  title: "财政拨款收入支出决算总表政府性基金预算的收入加年初结转和结余应等于支出加年末结转和结余",
  clause: "T4-08",
  basis: "部门决算公开样表的行次关系；归集调入、归集上缴和年初余额调整须先计入",
  severity: "error",
  check: {
    kind: "equal",
    left: ["appropriationSummary.line2.actual", "appropriationSummary.line30.actual"],
    right: ["appropriationSummary.line59.governmentManagedFunds", "appropriationSummary.line60.governmentManagedFunds"],
  },
  examples: {
    passes: [
      {
        "appropriationSummary.line2.actual": "50.00",
        "appropriationSummary.line30.actual": "5.00",
        "appropriationSummary.line59.governmentManagedFunds": "52.00",
        "appropriationSummary.line60.governmentManagedFunds": "3.01",
      },
    ],
    fails: [
      {
        "appropriationSummary.line2.actual": "50.00",
        "appropriationSummary.line30.actual": "5.00",
        "appropriationSummary.line59.governmentManagedFunds": "52.00",
      },
    ],
  },
} as const satisfies Rule;
