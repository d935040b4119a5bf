import type { FormDefinition } from "./form";

/** Expenditure paid from the state capital operations budget, by function (国有资本经营预算财政拨款支出决算表). */
export const stateCapitalOperations = {
  id: "stateCapitalOperations",
  title: "国有资本经营预算财政拨款支出决算表",
  basis: "财政部部门决算公开样表；财决11表（编号随年度变动）",
  take: { measure: "actual", flow: "expenditure", fund: "stateCapitalOperations" },
  rows: { kind: "byFunction" },
  sides: null,
  columns: [
    { id: "total", heading: "合计", source: { kind: "sum", of: ["basic", "project"] } },
    { id: "basic", heading: "基本支出", source: { kind: "entries", take: { nature: "basic" } } },
    { id: "project", heading: "项目支出", source: { kind: "entries", take: { nature: "project" } } },
  ],
} as const satisfies FormDefinition;
