import { planContents, planForms, planNarrative } from "../layout";
import { planChartSheet } from "../publication";
import type { ExportFormat } from "./publishedReport";
import { writeWorkbook } from "./writeWorkbook";

/** 公开表.xlsx: 目录, the tables of the edition, 情况说明 and its charts. */
export const publicTables: ExportFormat = {
  fileName: "公开表.xlsx",
  isForPublication: true,
  write: ({ forms, edition, department, year, narrative, publication }) => {
    const charts = planChartSheet(publication);
    return writeWorkbook([
      planContents(forms, edition),
      ...planForms(forms, edition, { department, year }),
      ...(narrative.length === 0 ? [] : [planNarrative(narrative, year)]),
      ...(charts === null ? [] : [charts]),
    ]);
  },
};
