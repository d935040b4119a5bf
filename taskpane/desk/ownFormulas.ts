import type { FormulasDone } from "../../src/excel";
import { text } from "../text";
import type { Desk } from "./context";

/** Puts values in the place of our functions, in the selection or everywhere; answers what to tell. */
export async function freeze({ workbook }: Desk, scope: "selection" | "workbook"): Promise<string> {
  const place = scope === "selection" ? await workbook.selection() : null;
  return text.formulas.frozen(await workbook.freezeFormulas(await isOurs(), place));
}

/** Enters our functions again where they show #NAME?; answers what to tell. */
export async function reenter({ workbook }: Desk): Promise<string> {
  const { done }: FormulasDone = await workbook.reenterFormulas(await isOurs());
  return text.formulas.reentered(done);
}

/** Whether a formula calls one of our functions: by name before a bracket, and not inside a text. */
async function isOurs(): Promise<(formula: string) => boolean> {
  const { functions } = await import("../../functions/list");
  const names = functions.flatMap(({ id, chinese }) => [id, chinese.name]).join("|");
  const call = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:_xldudf_)?(?:${names})\\s*\\(`, "iu");
  return (formula) => call.test(formula.replaceAll(/"(?:[^"]|"")*"/gu, '""'));
}
