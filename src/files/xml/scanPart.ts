import { Broken } from "../broken";
import { fileMessages } from "../messages";
import type { Reading } from "../reading";
import { refuse } from "../refusal";
import type { Archive } from "../zip/archive";
import { type XmlHandler, XmlScanner } from "./xmlScanner";

/** Unpacks an XML part of a workbook and gives its pieces to a handler. A part that is cut short refuses the file. */
export async function scanPart(
  { reading, archive }: { readonly reading: Reading; readonly archive: Archive },
  name: string,
  handler: XmlHandler,
): Promise<void> {
  const scanner = new XmlScanner(handler);
  await archive.stream(name, (chunk) => {
    scanner.push(chunk);
  });
  try {
    scanner.end();
  } catch (error) {
    if (error instanceof Broken) refuse(fileMessages.brokenPart(reading, name));
    throw error;
  }
}
