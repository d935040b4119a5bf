import type { ExportFormat } from "../request";
import { text } from "../text";
import type { Desk } from "./context";

/** Makes a file of the publication and opens it or hands it over; answers what to tell the clerk. */
export async function exportAs(desk: Desk, format: ExportFormat): Promise<string> {
  const answer = await desk.ask({ kind: "file", format });
  if (answer.kind !== "file") throw new Error(text.export.nothing);
  if (format === "open") {
    await desk.workbook.openCopy(answer.bytes);
    return text.export.opened;
  }
  desk.download(answer.name, answer.bytes);
  return text.export.handed(answer.name);
}
