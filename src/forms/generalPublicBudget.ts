import type { FormDefinition } from "./form";

/** Expenditure paid from the general public budget, by function (一般公共预算财政拨款支出决算表). */
export const generalPublicBudget = {
  id: "generalPublicBudget",
  title: "一般公共预算财政拨款支出决算表",
  basis: "财政部部门决算公开样表；财决07表",
  take: { measure: "actual", flow: "expenditure", fund: "generalPublicBudget" },
  rows: { kind: "byFunction" },
  sides: null,
  columns: [
    { id: "total", heading: "小计", source: { kind: "sum", of: ["basic", "project"] } },
    { id: "basic", heading: "基本支出", source: { kind: "entries", take: { nature: "basic" } } },
    { id: "project", heading: "项目支出", source: { kind: "entries", take: { nature: "project" } } },
  ],
} as const satisfies FormDefinition;
