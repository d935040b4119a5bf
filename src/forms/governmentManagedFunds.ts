import type { FormDefinition } from "./form";

/** Revenue, expenditure and carry-over of government-managed funds, by function (政府性基金预算财政拨款收入支出决算表). */
export const governmentManagedFunds = {
  id: "governmentManagedFunds",
  title: "政府性基金预算财政拨款收入支出决算表",
  basis: "财政部部门决算公开样表；财决09表",
  take: { measure: "actual", fund: "governmentManagedFunds" },
  rows: { kind: "byFunction" },
  sides: null,
  columns: [
    { id: "opening", heading: "年初结转和结余", source: { kind: "entries", take: { flow: "openingCarryover" } } },
    { id: "revenue", heading: "本年收入", source: { kind: "entries", take: { flow: "revenue" } } },
    { id: "total", heading: "小计", source: { kind: "sum", of: ["basic", "project"] } },
    { id: "basic", heading: "基本支出", source: { kind: "entries", take: { flow: "expenditure", nature: "basic" } } },
    {
      id: "project",
      heading: "项目支出",
      source: { kind: "entries", take: { flow: "expenditure", nature: "project" } },
    },
    {
      id: "closing",
      heading: "年末结转和结余",
      source: { kind: "balance", plus: ["opening", "revenue"], minus: ["total"] },
    },
  ],
} as const satisfies FormDefinition;
