import type { SectionDefinition } from "../narrative";
import { totalsParagraph } from "./totals";

/** 一: grand totals of 公开01 and their change. */
export const overall: SectionDefinition = {
  id: "overall",
  title: "收入支出决算总体情况说明",
  write: (context) => [
    totalsParagraph(context, {
      revenue: "summary.line30.actual",
      expenditure: "summary.line60.actual",
      of: "",
      subject: "line60",
      label: "收入支出总计",
    }),
  ],
};
