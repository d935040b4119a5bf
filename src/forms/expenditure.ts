import type { FormDefinition } from "./form";

/** Expenditure by function and kind (支出决算表). */
export const expenditure = {
  id: "expenditure",
  title: "支出决算表",
  basis: "财政部部门决算公开样表；财决04表",
  take: { measure: "actual", flow: "expenditure" },
  rows: { kind: "byFunction" },
  sides: null,
  columns: [
    {
      id: "total",
      heading: "本年支出合计",
      source: {
        kind: "sum",
        of: ["basic", "project", "remittanceToSuperior", "commercial", "subsidyToAffiliates"],
      },
    },
    { id: "basic", heading: "基本支出", source: { kind: "entries", take: { nature: "basic" } } },
    { id: "project", heading: "项目支出", source: { kind: "entries", take: { nature: "project" } } },
    {
      id: "remittanceToSuperior",
      heading: "上缴上级支出",
      source: { kind: "entries", take: { nature: "remittanceToSuperior" } },
    },
    { id: "commercial", heading: "经营支出", source: { kind: "entries", take: { nature: "commercial" } } },
    {
      id: "subsidyToAffiliates",
      heading: "对附属单位补助支出",
      source: { kind: "entries", take: { nature: "subsidyToAffiliates" } },
    },
  ],
} as const satisfies FormDefinition;
