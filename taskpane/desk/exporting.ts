import type { ExportFormat } from "../request";
import { text } from "../text";
import type { GateView } from "../publishingViews";
import type { Desk } from "./context";

/** Looks at what stands in the way of publishing; null where nothing is built. */
export async function checkGate(desk: Desk): Promise<GateView | null> {
  const answer = await desk.ask({ kind: "gate", today: desk.today() });
  if (answer.kind !== "gate") return null;
  desk.tell({ kind: "gateChecked", gate: answer.gate });
  return answer.gate;
}

/** Makes a file of the publication and opens it or hands it over, once nothing stands in the way; answers what to tell. */
export async function exportAs(desk: Desk, format: ExportFormat): Promise<string> {
  const gate = await checkGate(desk);
  if (gate === null) throw new Error(text.export.nothing);
  const open = gate.conditions.filter(({ kind, isMet }) => kind === "condition" && !isMet);
  if (!gate.mayPublish) throw new Error(text.export.blocked(open.map(({ title }) => title)));
  const answer = await desk.ask({ kind: "file", format });
  if (answer.kind !== "file") throw new Error(text.export.nothing);
  if (format === "open") {
    await desk.workbook.openCopy(answer.bytes);
    return text.export.opened;
  }
  desk.download(answer.name, answer.bytes);
  return text.export.handed(answer.name);
}

/** Shows the whole document as it would be printed. */
export async function preview(desk: Desk): Promise<null> {
  const answer = await desk.ask({ kind: "preview" });
  if (answer.kind !== "preview") throw new Error(text.export.nothing);
  desk.tell({ kind: "previewed", preview: answer.preview });
  return null;
}
