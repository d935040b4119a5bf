import { Broken } from "../broken";
import { Extent } from "../extent";
import { fileMessages } from "../messages";
import type { Reading } from "../reading";
import { refuse } from "../refusal";
import type { Sheet } from "../sheet";
import { SheetBuilder } from "../sheetBuilder";
import { scanPart } from "../xml/scanPart";
import { Archive } from "../zip/archive";
import { describeArchive } from "./describeArchive";
import { SharedTexts } from "./sharedTexts";
import { SheetCells } from "./sheetCells";
import { type ListedSheet, type Relationship, Relationships, WorkbookList } from "./workbookParts";

const MOST_SHEETS = 4_096;

interface Opened {
  readonly reading: Reading;
  readonly archive: Archive;
}

/** The worksheets of an xlsx or xlsm in their order, hidden ones too; chart sheets and macros are passed over. */
export async function readXlsx(reading: Reading): Promise<readonly Sheet[]> {
  const opened = { reading, archive: new Archive(reading) };
  const main = await findWorkbook(opened);
  const list = new WorkbookList();
  await scanPart(opened, main, list);
  if (list.sheets.length > MOST_SHEETS) refuse(fileMessages.tooManySheets(reading, MOST_SHEETS));
  const links = await relationshipsOf(opened, main);
  const texts = await readTexts(opened, links);
  const sheets: Sheet[] = [];
  for (const listed of list.sheets) {
    const part = links.find((link) => link.id === listed.relationship && link.type === "worksheet");
    if (part !== undefined) sheets.push(await readSheet(opened, part.target, { listed, list, texts }));
  }
  return sheets;
}

/** The main part is named by the root's links; its usual name is tried when there are none. */
async function findWorkbook(opened: Opened): Promise<string> {
  const { reading, archive } = opened;
  const links = await relationshipsOf(opened, "");
  const main = links.find((link) => link.type === "officeDocument")?.target ?? "xl/workbook.xml";
  const other = describeArchive(main, archive.names);
  if (other?.kind === "workbook") refuse(fileMessages.otherWorkbook(reading, other.really));
  if (other?.kind === "document") refuse(fileMessages.notATable(reading, other.really));
  return main;
}

async function relationshipsOf(opened: Opened, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const links = new Relationships(folder);
  if (opened.archive.has(name)) await scanPart(opened, name, links);
  return links.list;
}

async function readTexts(opened: Opened, links: readonly Relationship[]): Promise<readonly string[]> {
  const part = links.find((link) => link.type === "sharedStrings")?.target ?? "xl/sharedStrings.xml";
  if (!opened.archive.has(part)) return [];
  const limit = opened.reading.limits.sharedTextBytes;
  if (opened.archive.sizeOf(part) > limit) refuse(fileMessages.sharedTextsTooLarge(opened.reading, limit));
  const shared = new SharedTexts();
  await scanPart(opened, part, shared);
  try {
    shared.finish();
  } catch (error) {
    if (error instanceof Broken) refuse(fileMessages.brokenPart(opened.reading, part));
    throw error;
  }
  return shared.texts;
}

async function readSheet(
  opened: Opened,
  part: string,
  about: { readonly listed: ListedSheet; readonly list: WorkbookList; readonly texts: readonly string[] },
): Promise<Sheet> {
  const { name, state } = about.listed;
  const builder = new SheetBuilder(name, { dateSystem: about.list.dateSystem, state });
  const extent = new Extent({ file: opened.reading.file, sheet: name }, opened.reading.limits);
  await scanPart(opened, part, new SheetCells({ builder, extent }, about.texts));
  return builder.build();
}
