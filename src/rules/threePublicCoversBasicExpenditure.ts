import type { Rule } from "./rule";

export const threePublicCoversBasicExpenditure = {
  id: "threePublicCoversBasicExpenditure",
  title: "“三公”经费及会议费、培训费的决算数不应小于基本支出决算表的对应款",
  clause: "X-16",
  basis: "公开09表另含项目支出和全部财政拨款，基本支出决算表只是其中一部分",
  severity: "error",
  check: {
    kind: "atMost",
    cases: [
      { parts: ["basicExpenditure.30212.actual"], whole: "threePublicExpenses.actual.abroad" },
      { parts: ["basicExpenditure.31013.actual"], whole: "threePublicExpenses.actual.vehiclePurchase" },
      { parts: ["basicExpenditure.30231.actual"], whole: "threePublicExpenses.actual.vehicleRunning" },
      { parts: ["basicExpenditure.30217.actual"], whole: "threePublicExpenses.actual.reception" },
      { parts: ["basicExpenditure.30215.actual"], whole: "threePublicExpenses.actual.conference" },
      { parts: ["basicExpenditure.30216.actual"], whole: "threePublicExpenses.actual.training" },
    ],
  },
  examples: {
    passes: [
      { "basicExpenditure.30215.actual": "", "threePublicExpenses.actual.conference": "48.13" },
      { "basicExpenditure.30217.actual": "3.00", "threePublicExpenses.actual.reception": "4.00" },
    ],
    fails: [
      { "basicExpenditure.30217.actual": "13.24", "threePublicExpenses.actual.total": "0.00" },
      { "basicExpenditure.30231.actual": "8.31", "threePublicExpenses.actual.vehicleRunning": "0.30" },
    ],
  },
} as const satisfies Rule;
