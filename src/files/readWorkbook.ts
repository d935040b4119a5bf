import { readCsv } from "./csv/readCsv";
import { utf16Of, utf8From } from "./decodeText";
import { detectFormat, type Format } from "./detectFormat";
import { readHtml } from "./html/readHtml";
import { defaultLimits, type ReadLimits } from "./limits";
import { fileMessages } from "./messages";
import type { Problem } from "./problem";
import type { Reading, Watch } from "./reading";
import { Refusal, refuse } from "./refusal";
import type { Sheet } from "./sheet";
import { readXls } from "./xls/readXls";
import { readXlsx } from "./xlsx/readXlsx";
import { readXmlTable } from "./xmlTable/readXmlTable";

/** Sheets of values in the order of their tabs, or the reason why the file cannot be used. */
export type WorkbookReading =
  | { readonly kind: "read"; readonly sheets: readonly Sheet[]; readonly problems: readonly Problem[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

export interface ReadOptions extends Watch {
  /** Smaller limits than the usual ones. */
  readonly limits?: ReadLimits | undefined;
}

/**
 * Reads xlsx, xls, an HTML or XML table, csv or tab separated text, told apart by their bytes; `file` is only for
 * messages and the name of a csv's sheet. Rejects with the signal's reason when it is aborted; everything that is wrong
 * with the file is a `Problem`.
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<WorkbookReading> {
  const { limits = defaultLimits, onProgress, signal } = options;
  try {
    signal?.throwIfAborted();
    const sheets = await readSheets({ file, bytes, limits, watch: { onProgress, signal } });
    if (sheets.every((sheet) => sheet.height === 0)) refuse(fileMessages.noValues({ file }));
    onProgress?.(1);
    return { kind: "read", sheets, problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "refused", problems: [error.problem] };
  }
}

async function readSheets(told: Reading): Promise<readonly Sheet[]> {
  const reading = withinSize(told);
  const format = detectFormat(reading.bytes);
  switch (format.kind) {
    case "zip":
      return readXlsx(reading);
    case "xls":
      return readXls(reading);
    case "html":
      return [await readHtml(reading)];
    case "xmlTable":
      return readXmlTable(reading);
    case "csv":
      return [await readCsv(reading)];
    case "empty":
      return refuse(fileMessages.emptyFile(reading));
    case "encrypted":
      return refuse(fileMessages.encryptedWorkbook(reading));
    case "otherWorkbook":
      return refuse(fileMessages.otherWorkbook(reading, format.really));
    case "notATable":
      return refuse(fileMessages.notATable(reading, format.really));
    case "unknown":
      return refuse(fileMessages.unknownFormat(reading));
  }
}

/** Holds a file to the limit of its kind, and turns UTF-16 text into UTF-8, which all readers of text know. */
function withinSize(reading: Reading): Reading {
  const { bytes, limits } = reading;
  const limit = isPlainText(detectFormat(bytes)) ? limits.csvBytes : limits.workbookBytes;
  if (bytes.length > limit) refuse(fileMessages.fileTooLarge(reading, { actual: bytes.length, limit }));
  const utf16 = utf16Of(bytes);
  if (utf16 === null) return reading;
  return { ...reading, bytes: utf8From(bytes, utf16) ?? refuse(fileMessages.unknownEncoding(reading)) };
}

const isPlainText = (format: Format): boolean => format.kind === "csv";
