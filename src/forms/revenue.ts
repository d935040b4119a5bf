import { appropriationFunds } from "../accounts";
import type { FormDefinition } from "./form";

/** Revenue by function and source (收入决算表). */
export const revenue = {
  id: "revenue",
  title: "收入决算表",
  basis: "财政部部门决算公开样表；财决03表",
  take: { measure: "actual", flow: "revenue" },
  rows: { kind: "byFunction" },
  sides: null,
  columns: [
    {
      id: "total",
      heading: "本年收入合计",
      source: {
        kind: "sum",
        of: [
          "appropriation",
          "subsidyFromSuperior",
          "publicService",
          "commercial",
          "remittanceFromAffiliates",
          "other",
        ],
      },
    },
    { id: "appropriation", heading: "财政拨款收入", source: { kind: "entries", take: { fund: appropriationFunds } } },
    {
      id: "subsidyFromSuperior",
      heading: "上级补助收入",
      source: { kind: "entries", take: { fund: "subsidyFromSuperior" } },
    },
    { id: "publicService", heading: "事业收入", source: { kind: "entries", take: { fund: "publicService" } } },
    { id: "commercial", heading: "经营收入", source: { kind: "entries", take: { fund: "commercial" } } },
    {
      id: "remittanceFromAffiliates",
      heading: "附属单位上缴收入",
      source: { kind: "entries", take: { fund: "remittanceFromAffiliates" } },
    },
    { id: "other", heading: "其他收入", source: { kind: "entries", take: { fund: "other" } } },
  ],
} as const satisfies FormDefinition;
