import { planContents, planForms, planNarrative } from "../layout";
import type { ExportFormat } from "./publishedReport";
import { writeWorkbook } from "./writeWorkbook";

/** 公开表.xlsx: 目录, the tables of the edition, and 情况说明. */
export const publicTables: ExportFormat = {
  fileName: "公开表.xlsx",
  isForPublication: true,
  write: ({ forms, edition, department, year, narrative }) =>
    writeWorkbook([
      planContents(forms, edition),
      ...planForms(forms, edition, { department, year }),
      ...(narrative.length === 0 ? [] : [planNarrative(narrative, year)]),
    ]),
};
