import { isOperationsName, sheetNames } from "../../src/facts";
import { isApprovedSheet } from "../../src/ledger";
import type { SheetSummary } from "../../src/excel";
import type { Sheet } from "../../src/files";
import type { Answer } from "../engine/message";
import type { MappingChange } from "../mappingChange";
import { watchFor, type Desk } from "./context";
import { notesBeside } from "./noteSheet";
import { isFilePaying, readFromFile } from "./readingFile";

/** Sheets of the clerk's that may hold a ledger: not ours, not one of the fixed other sheets, not hidden, not empty. */
export function canBeLedger({ name, plan, isHidden, height }: SheetSummary): boolean {
  return plan === null && !isHidden && height > 0 && !isFactsName(name);
}

/** Whether a name is that of 基本信息, 补充资料 …; there may be several sheets of 绩效自评. */
export function isFactsName(name: string): boolean {
  return (
    sheetNames.some((known) => known === name.trim()) ||
    name.trim().startsWith("绩效自评") ||
    isApprovedSheet(name) ||
    isOperationsName(name)
  );
}

/** Looks at the workbook's sheets anew; a sheet that is gone is no longer chosen. */
export async function listSheets(desk: Desk): Promise<void> {
  const { memory } = desk;
  memory.sheets = await desk.workbook.listSheets();
  const usable = memory.sheets.filter(canBeLedger).map(({ name }) => name);
  memory.chosen = memory.chosen.filter((name) => usable.includes(name));
  if (memory.chosen.length === 0) memory.chosen = likelyLedgers(usable);
  tellSheets(desk);
}

/** Chosen before anybody chose: the sheets called 台账, else the only sheet there is. */
function likelyLedgers(names: readonly string[]): readonly string[] {
  const named = names.filter((name) => name.includes("台账"));
  return named.length > 0 || names.length !== 1 ? named : names;
}

/** Adds a sheet to the ledger, or takes it out. */
export function chooseSheet(desk: Desk, { name, isChosen }: { name: string; isChosen: boolean }): void {
  const { memory } = desk;
  const others = memory.chosen.filter((other) => other !== name);
  memory.chosen = isChosen ? [...others, name] : others;
  tellSheets(desk);
}

function tellSheets({ memory, tell }: Desk): void {
  const shown = memory.sheets.filter(
    (sheet) => !isFactsName(sheet.name) && (sheet.plan !== null || canBeLedger(sheet)),
  );
  const sheets = shown.map(({ name, plan }) => ({
    name,
    isReport: plan !== null,
    isChosen: memory.chosen.includes(name),
  }));
  tell({ kind: "sheetsListed", sheets });
}

/** Reads the chosen sheets and the clerk's other sheets, and tells what they mean. */
export async function readLedger(desk: Desk): Promise<void> {
  const { memory } = desk;
  const stated = memory.sheets.filter(({ name }) => isFactsName(name));
  const ledgers = memory.sheets.filter(
    ({ name, plan }) => plan === null && !isFactsName(name) && memory.chosen.includes(name),
  );
  const parts = stated.length + ledgers.length;
  const facts = await readSheets(desk, stated, { part: 0, parts });
  memory.notes = notesBeside(memory.notes, facts);
  const isOneFile = isFilePaying(memory.sheets, ledgers, desk.fileFrom);
  const fromFile = isOneFile ? await readFromFile(desk, ledgers, facts) : null;
  if (fromFile !== null) return tellSource(desk, fromFile);
  const ledger = await readSheets(desk, ledgers, { part: stated.length, parts });
  tellSource(desk, await desk.ask({ kind: "read", ledger, facts, mappings: memory.mappings }));
}

/** Reads sheets block by block; `part` is the first one's place among all that are read. */
async function readSheets(
  desk: Desk,
  sheets: readonly SheetSummary[],
  { part, parts }: { readonly part: number; readonly parts: number },
): Promise<readonly Sheet[]> {
  const read: Sheet[] = [];
  for (const [at, { id }] of sheets.entries()) {
    read.push(await desk.workbook.readSheet(id, watchFor(desk, "reading", { part: part + at, parts })));
  }
  return read;
}

/** The clerk's other sheets as they are now, and asks what follows from them. */
export async function askWithFacts({ workbook, memory, ask }: Desk): Promise<Answer> {
  const wanted = memory.sheets.filter(({ name }) => isFactsName(name));
  const facts = await Promise.all(wanted.map(({ id }) => workbook.readSheet(id)));
  memory.notes = notesBeside(memory.notes, facts);
  return ask({ kind: "facts", facts, notes: memory.notes });
}

/** Changes what a sheet's columns mean. What was built from it no longer stands. */
export async function changeMapping(desk: Desk, sheet: string, change: MappingChange): Promise<void> {
  tellSource(desk, await desk.ask({ kind: "remap", sheet, change }));
}

export function tellSource({ memory, tell }: Desk, answer: Answer): void {
  if (answer.kind !== "source") return;
  memory.mappings = answer.source.sheets.map(({ mapping }) => mapping);
  memory.shown = null;
  memory.handEdits = new Map();
  tell({ kind: "ledgerRead", source: answer.source });
}
