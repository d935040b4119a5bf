import { classLines } from "./classLines";
import { fundRevenueLines } from "./fundRevenueLines";
import type { FormDefinition } from "./form";
import { left, right } from "./line";

/** All revenue and expenditure of the year with opening and closing carry-over (收入支出决算总表). */
export const summary = {
  id: "summary",
  title: "收入支出决算总表",
  basis: "财政部部门决算公开样表；财决01表",
  take: { measure: "actual" },
  columns: [{ id: "actual", heading: "决算数", source: { kind: "entries", take: {} } }],
  sides: { left: ["actual"], right: ["actual"] },
  rows: {
    kind: "lines",
    lines: [
      ...fundRevenueLines(8),
      left("line27", "本年收入合计", { kind: "entries", take: { flow: "revenue" } }),
      left("line28", "使用非财政拨款结余（含专用结余）", { kind: "entries", take: { flow: "useOfNonFiscalSurplus" } }),
      left("line29", "年初结转和结余", { kind: "entries", take: { flow: "openingCarryover" } }),
      left("line30", "总计", { kind: "sum", of: ["line27", "line28", "line29"] }),
      ...classLines(31),
      right("line57", "本年支出合计", { kind: "entries", take: { flow: "expenditure" } }),
      right("line58", "结余分配", { kind: "entries", take: { flow: "surplusDistribution" } }),
      right("line59", "年末结转和结余", {
        kind: "balance",
        plus: ["line27", "line28", "line29"],
        minus: ["line57", "line58"],
      }),
      right("line60", "总计", { kind: "sum", of: ["line57", "line58", "line59"] }),
    ],
  },
} as const satisfies FormDefinition;
