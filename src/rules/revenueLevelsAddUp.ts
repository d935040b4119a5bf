import type { Rule } from "./rule";

export const revenueLevelsAddUp = {
  id: "revenueLevelsAddUp",
  title: "收入决算表的类应等于所属各款之和，款应等于所属各项之和",
  clause: "T2-03",
  basis: "部门决算公开样表的行次关系",
  severity: "error",
  check: { kind: "levels", form: "revenue" },
  examples: {
    passes: [
      {
        "revenue.201.total": "30.00",
        "revenue.20129.total": "30.00",
        "revenue.2012902.total": "10.00",
        "revenue.2012906.total": "20.01",
      },
    ],
    fails: [{ "revenue.201.total": "30.00", "revenue.20129.total": "30.00", "revenue.2012902.total": "10.00" }],
  },
} as const satisfies Rule;
