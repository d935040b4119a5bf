import { toBase64 } from "../base64";
import { WorkbookFailure } from "../failure";
import { printedSize, stateNamespace } from "../mark";
import { probeRequirements } from "../requirements";
import { readStateXml, writeStateXml } from "../state";
import type { FoundSheet } from "../target";
import type { Place, SheetSummary, Workbook } from "../workbook";
import { freezeFormulas, reenterFormulas } from "./formulas";
import { findSheets } from "./listSheets";
import { type OpenFile, readFile } from "./readFile";
import { type NamedSheet, readValues, readWhole } from "./readSheet";
import { asFailure, type ExcelLibrary, runExcel } from "./runExcel";
import { selection } from "./selection";
import { watchSheets } from "./watchSheets";
import { writeCells } from "./writeCells";
import { writeSheets } from "./writeSheets";

/** Excel as it is handed in: its client library, and what this Excel supports. */
export interface OfficeDoor {
  readonly excel: ExcelLibrary;
  readonly isSetSupported: (set: string, version: string) => boolean;
  /** Hands out the workbook as a file; null where nothing does. */
  readonly openFile: OpenFile | null;
}

const now = { sheet: null, whileEditing: "refuse" } as const;
const later = { sheet: null, whileEditing: "wait" } as const;

/** The workbook through Office.js. */
export function createOfficeWorkbook({ excel, isSetSupported, openFile }: OfficeDoor): Workbook {
  return {
    listSheets: () => runExcel(excel, now, async (context) => (await findSheets(context)).map(toSummary)),
    readSheet: (sheetId, watch = {}) =>
      runExcel(excel, now, (context) => onSheet(context, sheetId, (named) => readWhole(context, named, watch))),
    readFile: async (watch = {}) =>
      openFile !== null && isSetSupported("CompressedFile", "1.1") ? readFile(openFile, watch) : null,
    readBlock: (sheetId, block) =>
      runExcel(excel, now, (context) => onSheet(context, sheetId, (named) => readValues(context, named, block))),
    writeSheets: async (plans, watch = {}) => {
      await runExcel(excel, now, touch);
      return runExcel(excel, later, (context) => writeSheets(context, plans, watch));
    },
    removeSheets: (plans) => runExcel(excel, now, (context) => removeSheets(context, plans)),
    writeCells: (sheetId, cells) =>
      runExcel(excel, now, (context) => onSheet(context, sheetId, (named) => writeCells(context, named, cells))),
    freezeFormulas: (isWanted, place) => runExcel(excel, now, (context) => freezeFormulas(context, isWanted, place)),
    reenterFormulas: (isWanted) => runExcel(excel, now, (context) => reenterFormulas(context, isWanted)),
    select: (place) => runExcel(excel, now, (context) => select(context, place)),
    selection: () => runExcel(excel, now, selection),
    readState: () => runExcel(excel, now, readState),
    writeState: (state) => runExcel(excel, later, (context) => writeState(context, state)),
    watch: (listener) => watchSheets(excel, listener),
    openCopy: (bytes) => openCopy(excel, bytes),
    requirements: () => probeRequirements(isSetSupported),
  };
}

function toSummary(found: FoundSheet): SheetSummary {
  const { id, name, plan, height, width, isHidden, isProtected } = found;
  return { id, name, plan, printed: printedSize(found), height, width, isHidden, isProtected };
}

/** Refused at once while a cell is being edited: longer work is better not begun. Later edits are waited for. */
async function touch(context: Excel.RequestContext): Promise<void> {
  context.workbook.worksheets.load("items/id");
  await context.sync();
}

/** Work on one sheet; what Excel refuses is told with the sheet's name. */
async function onSheet<Result>(
  context: Excel.RequestContext,
  sheetId: string,
  work: (named: NamedSheet) => Promise<Result>,
): Promise<Result> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("name,visibility");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookFailure({ kind: "sheetMissing", sheet: null });
  try {
    return await work({ sheet, name: sheet.name });
  } catch (error) {
    throw asFailure(error, sheet.name);
  }
}

async function removeSheets(context: Excel.RequestContext, plans: readonly string[]): Promise<void> {
  const sheets = await findSheets(context);
  const wanted = sheets.filter(({ plan }) => plan !== null && plans.includes(plan));
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  if (visible.every((sheet) => wanted.includes(sheet))) context.workbook.worksheets.add();
  for (const { id } of wanted) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

/** Jumps without writing, so that the clerk can still undo; only a hidden sheet has to be shown first. */
async function select(context: Excel.RequestContext, place: Place): Promise<void> {
  await onSheet(context, place.sheetId, async ({ sheet }) => {
    const { row, column, height, width } = place;
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    sheet.getRangeByIndexes(row, column, height, width).select();
    await context.sync();
  });
}

async function readState(context: Excel.RequestContext): Promise<unknown> {
  const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace);
  parts.load("items/id");
  await context.sync();
  const [part] = parts.items;
  if (part === undefined) return null;
  const xml = part.getXml();
  await context.sync();
  return readStateXml(xml.value);
}

/** One action replaces the part, so that a failure leaves the old one or the new; the same state is not written. */
async function writeState(context: Excel.RequestContext, state: unknown): Promise<void> {
  const { customXmlParts } = context.workbook;
  const parts = customXmlParts.getByNamespace(stateNamespace);
  parts.load("items/id");
  await context.sync();
  const [first, ...others] = parts.items;
  const before = first?.getXml();
  if (before !== undefined) await context.sync();
  if (before !== undefined && before.value === writeStateXml(state)) return;
  if (state === null) first?.delete();
  else if (first === undefined) customXmlParts.add(writeStateXml(state));
  else first.setXml(writeStateXml(state));
  for (const other of others) other.delete();
  await context.sync();
}

async function openCopy(excel: ExcelLibrary, bytes: Uint8Array): Promise<void> {
  try {
    await excel.createWorkbook(toBase64(bytes));
  } catch (error) {
    throw asFailure(error, null);
  }
}
