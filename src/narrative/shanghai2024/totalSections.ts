import type { SectionDefinition } from "../narrative";
import { totalsParagraph } from "./totals";

/** 一: grand totals of the first table and their change. */
export const overall: SectionDefinition = {
  id: "overall",
  title: "收入支出决算总体情况说明",
  write: (context) => [
    totalsParagraph(context, { revenue: "summary.line30.actual", expenditure: "summary.line60.actual", of: "" }),
  ],
};

/** 四: grand totals of the appropriations, opening carry-over included, and their change. */
export const appropriation: SectionDefinition = {
  id: "appropriation",
  title: "财政拨款收入支出决算总体情况说明",
  write: (context) => [
    {
      ...totalsParagraph(context, {
        revenue: "appropriationSummary.line32.actual",
        expenditure: "appropriationSummary.line64.total",
        of: "财政拨款",
      }),
      chart: "appropriationComparison",
    },
  ],
};
