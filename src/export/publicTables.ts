import { planContents, planForms } from "../layout";
import type { ExportFormat } from "./publishedReport";
import { writeWorkbook } from "./writeWorkbook";

/** 公开表.xlsx: 目录 and the tables of the edition. */
export const publicTables: ExportFormat = {
  fileName: "公开表.xlsx",
  isForPublication: true,
  write: ({ forms, edition, department, year }) =>
    writeWorkbook([planContents(forms, edition), ...planForms(forms, edition, { department, year })]),
};
