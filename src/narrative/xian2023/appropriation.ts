import type { SectionDefinition } from "../narrative";
import { totalsParagraph } from "./totals";

/** 四: grand totals of 公开04, opening carry-over included, and their change. */
export const appropriation: SectionDefinition = {
  id: "appropriation",
  title: "财政拨款收入支出决算总体情况说明",
  write: (context) => [
    {
      ...totalsParagraph(context, {
        revenue: "appropriationSummary.line32.actual",
        expenditure: "appropriationSummary.line64.total",
        of: "财政拨款",
        subject: "line64",
        label: "财政拨款收入支出总计",
      }),
      chart: "appropriationComparison",
    },
  ],
};
