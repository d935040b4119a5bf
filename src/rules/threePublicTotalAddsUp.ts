import type { Rule } from "./rule";

export const threePublicTotalAddsUp = {
  id: "threePublicTotalAddsUp",
  title: "“三公”经费合计应等于因公出国（境）费、公务用车费与公务接待费之和，会议费、培训费不计入",
  clause: "T9-01",
  basis: "公开样表附注，会议费、培训费列于“三公”经费之外",
  severity: "error",
  check: { kind: "everyRow", form: "threePublicExpenses", left: ["total"], right: ["abroad", "vehicles", "reception"] },
  examples: {
    passes: [
      {
        "threePublicExpenses.actual.total": "9.00",
        "threePublicExpenses.actual.vehicles": "5.00",
        "threePublicExpenses.actual.reception": "4.00",
        "threePublicExpenses.actual.conference": "48.13",
      },
    ],
    fails: [
      {
        "threePublicExpenses.actual.total": "57.13",
        "threePublicExpenses.actual.vehicles": "5.00",
        "threePublicExpenses.actual.reception": "4.00",
        "threePublicExpenses.actual.conference": "48.13",
      },
    ],
  },
} as const satisfies Rule;
