import type { ExportFormat } from "./publishedReport";

/** 决算公开.docx: the whole document from cover to annex. Its library is loaded when it is asked for. */
export const publicDocument: ExportFormat = {
  fileName: "决算公开.docx",
  isForPublication: true,
  write: async ({ publication }) => {
    const { writeDocument } = await import("./docx/writeDocument");
    return writeDocument(publication);
  },
};
