import type { Rule } from "./rule";

export const carryoverCoversAppropriations = {
  id: "carryoverCoversAppropriations",
  title: "全部年初、年末结转和结余一般不小于财政拨款的年初、年末结转和结余",
  clause: "X-13",
  basis: "差额为非财政拨款结转和结余",
  severity: "confirm",
  check: {
    kind: "atMost",
    cases: [
      { parts: ["appropriationSummary.line28.actual"], whole: "summary.line29.actual" },
      { parts: ["appropriationSummary.line60.total"], whole: "summary.line59.actual" },
    ],
  },
  examples: {
    passes: [{ "appropriationSummary.line28.actual": "5.00", "summary.line29.actual": "52.61" }],
    fails: [{ "appropriationSummary.line28.actual": "52.61", "summary.line29.actual": "5.00" }],
  },
} as const satisfies Rule;
