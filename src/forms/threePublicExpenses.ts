import { appropriationFunds } from "../accounts";
import type { FormDefinition } from "./form";

/** “三公”经费, conferences and training paid from appropriations, budget and actual, by economic section. */
export const threePublicExpenses = {
  id: "threePublicExpenses",
  title: "财政拨款“三公”经费及会议费、培训费支出决算表",
  basis: "财政部部门决算公开样表；财决附03表。预算数为全年预算数；会议费、培训费不计入“三公”经费合计",
  take: { flow: "expenditure", fund: appropriationFunds },
  sides: null,
  rows: {
    kind: "lines",
    lines: [
      {
        id: "budget",
        label: "预算数",
        line: null,
        side: null,
        source: { kind: "entries", take: { measure: "adjustedBudget" } },
      },
      {
        id: "actual",
        label: "决算数",
        line: null,
        side: null,
        source: { kind: "entries", take: { measure: "actual" } },
      },
    ],
  },
  columns: [
    { id: "total", heading: "合计", source: { kind: "sum", of: ["abroad", "vehicles", "reception"] } },
    { id: "abroad", heading: "因公出国（境）费", source: { kind: "entries", take: { economic: ["30212"] } } },
    { id: "vehicles", heading: "小计", source: { kind: "sum", of: ["vehiclePurchase", "vehicleRunning"] } },
    {
      id: "vehiclePurchase",
      heading: "公务用车购置费",
      source: { kind: "entries", take: { economic: ["31013", "30913"] } },
    },
    { id: "vehicleRunning", heading: "公务用车运行维护费", source: { kind: "entries", take: { economic: ["30231"] } } },
    { id: "reception", heading: "公务接待费", source: { kind: "entries", take: { economic: ["30217"] } } },
    { id: "conference", heading: "会议费", source: { kind: "entries", take: { economic: ["30215"] } } },
    { id: "training", heading: "培训费", source: { kind: "entries", take: { economic: ["30216"] } } },
  ],
} as const satisfies FormDefinition;
