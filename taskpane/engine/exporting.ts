import { formats } from "../../src/export";
import { publishedReport } from "../../src/report";
import type { ExportFormat } from "../request";
import type { EngineState } from "./engine";
import type { Answer } from "./message";

/** One file of the publication, by its ending; a table workbook that is opened is the same file. */
export async function exportFile({ build }: EngineState, format: ExportFormat): Promise<Answer> {
  const ending = format === "open" ? ".xlsx" : `.${format}`;
  const found = formats.find(({ fileName, isForPublication }) => isForPublication && fileName.endsWith(ending));
  if (build === null || found === undefined) return { kind: "nothing" };
  const settled = build.live.settle();
  if (settled.kind === "refused") return settled;
  return { kind: "file", name: found.fileName, bytes: await found.write(publishedReport(settled.report)) };
}
