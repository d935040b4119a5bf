import { editions } from "../../src/editions";
import { planTemplate } from "../../src/layout";
import { text } from "../text";
import { watchFor, type Desk } from "./context";
import { store } from "./building";
import { take } from "./following";
import { moveNotes } from "./noting";
import { askWithFacts, isFactsName, listSheets } from "./reading";

/** Adds the clerk's other sheets that are not there yet, empty; sheets that are there are not touched. */
export async function addFactsSheets(desk: Desk): Promise<string> {
  const there = new Set(desk.memory.sheets.map(({ name }) => name.trim()));
  const plans = planTemplate(editions.map(({ id }) => id)).filter(({ name }) => isFactsName(name) && !there.has(name));
  if (plans.length === 0) return text.ledger.factsThere;
  await desk.workbook.writeSheets(plans, watchFor(desk, "writing", { part: 0, parts: 1 }));
  await listSheets(desk);
  await moveNotes(desk);
  if (desk.session().progress.step !== "empty") take(desk, await askWithFacts(desk));
  await store(desk);
  return text.ledger.factsAdded(plans.map(({ name }) => name));
}
