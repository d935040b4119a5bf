import { Broken } from "../broken";
import { Extent } from "../extent";
import { fileMessages } from "../messages";
import { baseName, pause, type Reading } from "../reading";
import { refuse } from "../refusal";
import type { Sheet, SheetState } from "../sheet";
import { SheetBuilder } from "../sheetBuilder";
import { BiffCells, type BiffBook } from "./biffCells";
import { biffText, sharedTextsOf } from "./biffText";
import { oleStream } from "./oleStream";
import { type BiffRecord, BiffStream, recordTypes } from "./records";

const OLE = 0xd0;
const MOST_SHEETS = 4_096;
const RECORDS_PER_PAUSE = 200_000;

const starts: ReadonlyMap<number, number> = new Map([
  [recordTypes.startOf2, 2],
  [recordTypes.startOf3, 3],
  [recordTypes.startOf4, 4],
]);

interface ListedSheet {
  readonly name: string;
  readonly state: SheetState;
  readonly at: number;
}

/** What the first part of a workbook tells of the sheets behind it. */
interface Globals extends BiffBook {
  readonly sheets: readonly ListedSheet[];
  readonly dateSystem: 1900 | 1904;
}

/** The worksheets of an old binary workbook (Excel 2 to 2003) in their order; charts and macros are passed over. */
export async function readXls(reading: Reading): Promise<readonly Sheet[]> {
  const { bytes } = reading;
  const content = bytes[0] === OLE ? oleStream(bytes, ["Workbook", "Book"]) : bytes;
  if (content === null) refuse(fileMessages.brokenXls(reading));
  try {
    return await readBook(reading, new BiffStream(content));
  } catch (error) {
    if (error instanceof Broken) refuse(fileMessages.brokenXls(reading));
    throw error;
  }
}

async function readBook(reading: Reading, stream: BiffStream): Promise<readonly Sheet[]> {
  const globals = readGlobals(reading, stream);
  const sheets: Sheet[] = [];
  for (const listed of globals.sheets) {
    sheets.push(await readSheet(reading, globals, listed));
    await pause(reading, sheets.length / globals.sheets.length);
  }
  return sheets;
}

function readGlobals(reading: Reading, stream: BiffStream): Globals {
  const version = versionAt(stream, 0) ?? refuse(fileMessages.brokenXls(reading));
  const sheets: ListedSheet[] = [];
  let texts: readonly string[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  for (const record of recordsFrom(stream, 0)) {
    if (record.type === recordTypes.locked) refuse(fileMessages.encryptedWorkbook(reading));
    if (record.type === recordTypes.dateSystem && stream.short(record.from) === 1) dateSystem = 1904;
    if (record.type === recordTypes.sharedTexts) texts = sharedTextsOf(stream, record);
    const listed = record.type === recordTypes.sheet ? listedSheet(stream, record, version) : null;
    if (listed !== null) sheets.push(listed);
    if (sheets.length > MOST_SHEETS) refuse(fileMessages.tooManySheets(reading, MOST_SHEETS));
  }
  const alone: ListedSheet = { name: baseName(reading.file), state: "visible", at: 0 };
  return { stream, version, texts, dateSystem, sheets: sheets.length > 0 ? sheets : [alone] };
}

/** Where the sheet starts, whether it is hidden, its kind (0 a worksheet), its name. */
function listedSheet(stream: BiffStream, { from, to }: BiffRecord, version: number): ListedSheet | null {
  if (stream.byte(from + 5) !== 0) return null;
  const hidden = stream.byte(from + 4) & 3;
  const name = biffText(stream, { at: from + 6, to }, { version, lengthBytes: 1 });
  return { name, state: hidden === 0 ? "visible" : hidden === 1 ? "hidden" : "veryHidden", at: stream.long(from) };
}

/** The edition of the part that starts at a place, 2 to 8; null when no part starts there. */
function versionAt(stream: BiffStream, at: number): number | null {
  const record = stream.recordAt(at);
  if (record === null) return null;
  if (record.type !== recordTypes.start) return starts.get(record.type) ?? null;
  return stream.short(record.from) >= 0x0600 ? 8 : 5;
}

/** The records of one part, without those of charts inside it. Throws `Broken` when the stream ends before the part. */
function* recordsFrom(stream: BiffStream, start: number): Generator<BiffRecord> {
  let depth = 0;
  for (let record = stream.recordAt(start); record !== null; record = stream.recordAt(record.to)) {
    if (record.type === recordTypes.start || starts.has(record.type)) depth++;
    else if (record.type === recordTypes.end && --depth <= 0) return;
    else if (depth === 1) yield record;
  }
  throw new Broken("a part without an end");
}

async function readSheet(reading: Reading, globals: Globals, { name, state, at }: ListedSheet): Promise<Sheet> {
  const { stream, dateSystem } = globals;
  if (versionAt(stream, at) === null) refuse(fileMessages.brokenXls(reading));
  const builder = new SheetBuilder(name, { dateSystem, state });
  const extent = new Extent({ file: reading.file, sheet: name }, reading.limits);
  const cells = new BiffCells(globals, { builder, extent });
  let count = 0;
  for (const record of recordsFrom(stream, at)) {
    cells.take(record);
    if (++count % RECORDS_PER_PAUSE === 0) await pause(reading, record.to / stream.bytes.length);
  }
  return builder.build();
}
