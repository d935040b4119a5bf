import { strToU8, zipSync } from "fflate";
import { cellAt, readWorkbook, type CellValue, type ReadLimits, type Sheet } from "../../src/files";
import { defaultLimits } from "../../src/files";

const CELLS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Parts of an xlsx by name, from the XML of its sheet; `parts` adds or replaces some. */
export function xlsxParts(sheetXml: string, parts: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${CELLS}" xmlns:r="${LINKS}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${CELLS}">${sheetXml}</worksheet>`,
    ...parts,
  };
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export const xlsxOf = (sheetXml: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf(xlsxParts(sheetXml, parts));

/** The xlsx of one row of cells, given as XML. */
export const rowOf = (cells: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  xlsxOf(`<sheetData><row r="1">${cells}</row></sheetData>`, parts);

/** The XML of the shared texts part, from its items. */
export const sharedTexts = (items: string): Record<string, string> => ({
  "xl/sharedStrings.xml": `<sst xmlns="${CELLS}">${items}</sst>`,
});

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The sheets of a file that must be readable. */
export async function sheetsOf(bytes: Uint8Array, file = "台账.xlsx"): Promise<readonly Sheet[]> {
  const reading = await readWorkbook(file, bytes);
  if (reading.kind === "refused") throw new Error(reading.problems.map((problem) => problem.message).join());
  return reading.sheets;
}

/** The first sheet. */
export async function sheetOf(bytes: Uint8Array, file = "台账.xlsx"): Promise<Sheet> {
  const [sheet] = await sheetsOf(bytes, file);
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

export function rowsOf(sheet: Sheet): CellValue[][] {
  return Array.from({ length: sheet.height }, (_row, row) =>
    Array.from({ length: sheet.width }, (_column, column) => cellAt(sheet, row, column)),
  );
}

/** Why a file is refused: kind and message; null when it is read. */
export async function refusalOf(
  bytes: Uint8Array,
  settings: { readonly file?: string; readonly limits?: Partial<ReadLimits> } = {},
): Promise<{ readonly kind: string; readonly message: string } | null> {
  const limits = { ...defaultLimits, ...settings.limits };
  const reading = await readWorkbook(settings.file ?? "台账.xlsx", bytes, { limits });
  if (reading.kind === "read") return null;
  const [problem] = reading.problems;
  if (problem === undefined) throw new Error("refused without a problem");
  return { kind: problem.kind, message: problem.message };
}

let codeOf: Map<string, readonly number[]> | null = null;

/** Text in GB18030, from the two-byte codes of the platform's own decoder. */
export function gb18030(text: string): Uint8Array {
  codeOf ??= twoByteCodes();
  const codes = codeOf;
  return Uint8Array.from(Array.from(text, (letter) => codes.get(letter) ?? [letter.codePointAt(0) ?? 63]).flat());
}

function twoByteCodes(): Map<string, readonly number[]> {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      if (second !== 0x7f) codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return codes;
}

export function utf16le(text: string): Uint8Array {
  const bytes = [0xff, 0xfe];
  for (let at = 0; at < text.length; at++) bytes.push(text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8);
  return Uint8Array.from(bytes);
}
