import { Broken } from "../broken";
import { decodeText } from "../decodeText";
import { fileMessages } from "../messages";
import { pause, type Reading } from "../reading";
import { refuse } from "../refusal";
import type { Sheet } from "../sheet";
import { XmlScanner } from "../xml/xmlScanner";
import { XmlTableSheets } from "./xmlTableSheets";

const STEP = 1024 * 1024;

/** The worksheets of an XML spreadsheet 2003, which finance systems export as .xls or .xml. */
export async function readXmlTable(reading: Reading): Promise<readonly Sheet[]> {
  const text = decodeText(reading.bytes) ?? refuse(fileMessages.unknownEncoding(reading));
  const bytes = new TextEncoder().encode(text);
  const sheets = new XmlTableSheets(reading);
  const scanner = new XmlScanner(sheets);
  try {
    for (let from = 0; from < bytes.length; from += STEP) {
      scanner.push(bytes.subarray(from, from + STEP));
      await pause(reading, from / bytes.length);
    }
    scanner.end();
  } catch (error) {
    if (error instanceof Broken) refuse(fileMessages.brokenPart(reading, "Workbook"));
    throw error;
  }
  return sheets.build();
}
