import { readWorkbook } from "../../src/files";
import type { Question, SlowQuestion } from "./message";

/**
 * The sheets of that name out of a workbook's file, as the question that reads them; null when the file cannot be read or
 * one is missing in it.
 */
export async function sheetsFromFile({
  bytes,
  names,
  facts,
  mappings,
}: Extract<SlowQuestion, { kind: "readFile" }>): Promise<Question | null> {
  const reading = await readWorkbook("工作簿.xlsx", bytes);
  if (reading.kind === "refused") return null;
  const ledger = names.flatMap((name) => reading.sheets.filter((sheet) => sheet.name === name));
  return ledger.length === names.length ? { kind: "read", ledger, facts, mappings } : null;
}
