import { isKept, keepMappings } from "../../src/ledger";
import type { Request } from "../request";
import { text } from "../text";
import type { Desk } from "./context";
import { tellSource } from "./reading";

type IntakeRequest = Extract<Request, { kind: "lookOver" | "saveMappings" | "loadMappings" | "eliminate" }>;

/** What the clerk does below the columns: looks at values and totals, keeps mappings, confirms money between units. */
export async function performIntake(desk: Desk, request: IntakeRequest): Promise<void> {
  switch (request.kind) {
    case "lookOver":
      return lookOver(desk);
    case "saveMappings":
      saveMappings(desk);
      return;
    case "loadMappings":
      return loadMappings(desk, request.json);
    case "eliminate": {
      const { eliminated } = desk.session().choices;
      const others = eliminated.filter((key) => !request.keys.includes(key));
      const chosen = request.isConfirmed ? [...others, ...request.keys] : others;
      desk.tell({ kind: "chosen", choices: { eliminated: chosen } });
      return lookOver(desk);
    }
  }
}

async function lookOver(desk: Desk): Promise<void> {
  const answer = await desk.ask({ kind: "intake", eliminated: desk.session().choices.eliminated });
  if (answer.kind === "intake") desk.tell({ kind: "lookedOver", intake: answer.intake });
}

function saveMappings({ memory, download, tell }: Desk): void {
  const json = `${JSON.stringify(keepMappings(memory.mappings), null, 2)}\n`;
  download(text.intake.mappingFile, new TextEncoder().encode(json));
  tell({ kind: "worked", message: text.intake.saved });
}

async function loadMappings(desk: Desk, json: string): Promise<void> {
  const kept = parsed(json);
  if (!isKept(kept)) throw new Error(text.intake.notOurs);
  tellSource(desk, await desk.ask({ kind: "useMappings", kept }));
  desk.tell({ kind: "worked", message: text.intake.loaded });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Hands over one unit's own tables as a workbook. */
export async function exportUnit(desk: Desk, unit: string): Promise<string> {
  const answer = await desk.ask({ kind: "unitFile", unit });
  if (answer.kind === "refused") throw new Error(answer.problems[0]?.message ?? text.export.nothing);
  if (answer.kind !== "file") throw new Error(text.export.nothing);
  desk.download(answer.name, answer.bytes);
  return text.export.handed(answer.name);
}
