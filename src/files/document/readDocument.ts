import { decodeText, utf16Of, utf8From } from "../decodeText";
import { defaultLimits } from "../limits";
import { fileMessages } from "../messages";
import type { Problem } from "../problem";
import type { Reading } from "../reading";
import { Refusal, refuse } from "../refusal";
import type { Merge } from "../sheet";
import type { ReadOptions } from "../readWorkbook";
import { scanPart } from "../xml/scanPart";
import { Archive } from "../zip/archive";
import { WordBody } from "./wordBody";

/** A piece of a document: a paragraph, or a table row by row (a merged cell's text stands in its first cell). */
export type DocumentBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly merges: readonly Merge[] };

export type DocumentReading =
  | { readonly kind: "read"; readonly blocks: readonly DocumentBlock[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

const wordPart = "word/document.xml";

/** Whether the bytes are a Word document (docx): a zip that holds its main part. */
export function isWordDocument(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const names = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  return names.includes(wordPart);
}

/** Reads a docx, or plain text in which tab separated lines are tables. What is wrong with the file is a `Problem`. */
export async function readDocument(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<DocumentReading> {
  const { limits = defaultLimits, onProgress, signal } = options;
  const reading: Reading = { file, bytes, limits, watch: { onProgress, signal } };
  try {
    return { kind: "read", blocks: isWordDocument(bytes) ? await readWord(reading) : readText(reading) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "refused", problems: [error.problem] };
  }
}

async function readWord(reading: Reading): Promise<readonly DocumentBlock[]> {
  const { bytes, limits } = reading;
  if (bytes.length > limits.workbookBytes) {
    refuse(fileMessages.fileTooLarge(reading, { actual: bytes.length, limit: limits.workbookBytes }));
  }
  const body = new WordBody();
  await scanPart({ reading, archive: new Archive(reading) }, wordPart, body);
  return body.blocks;
}

function readText(reading: Reading): readonly DocumentBlock[] {
  const utf16 = utf16Of(reading.bytes);
  const utf8 = utf16 === null ? reading.bytes : utf8From(reading.bytes, utf16);
  const text = utf8 === null ? null : decodeText(utf8);
  if (text === null || text.includes("\0")) return refuse(fileMessages.unknownFormat(reading));
  const blocks: DocumentBlock[] = [];
  let rows: string[][] = [];
  const finishTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: "table", rows, merges: [] });
    rows = [];
  };
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n?|\n/)) {
    if (line.includes("\t")) rows.push(line.split("\t"));
    else {
      finishTable();
      blocks.push({ kind: "paragraph", text: line });
    }
  }
  finishTable();
  return blocks;
}
