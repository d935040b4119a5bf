import { untilStopped, WorkbookFailure, type SheetSummary } from "../../src/excel";
import type { Sheet } from "../../src/files";
import type { Answer } from "../engine/message";
import { watchFor, type Desk } from "./context";

/**
 * Cells of ledger from which the whole workbook is read as one file: a read block by block takes dozens of requests then,
 * and so many cells outweigh that Excel must first put the file together.
 */
export const cellsForFile = 3_000_000;

/** Whether reading the workbook as one file pays: a large ledger that is most of the workbook. */
export function isFilePaying(
  sheets: readonly Pick<SheetSummary, "height" | "width">[],
  wanted: readonly Pick<SheetSummary, "height" | "width">[],
  from: number,
): boolean {
  const cells = cellsIn(wanted);
  return cells >= from && cells * 2 >= cellsIn(sheets);
}

function cellsIn(sheets: readonly Pick<SheetSummary, "height" | "width">[]): number {
  return sheets.reduce((sum, { height, width }) => sum + height * width, 0);
}

/** Reads ledger sheets out of the workbook's file; null where this Excel hands none out or it cannot be read. */
export async function readFromFile(
  desk: Desk,
  ledger: readonly SheetSummary[],
  facts: readonly Sheet[],
): Promise<Answer | null> {
  try {
    const bytes = await desk.workbook.readFile(watchFor(desk, "reading", { part: 0, parts: 2 }));
    if (bytes === null) return null;
    desk.tell({ kind: "working", task: "reading", share: 0.5 });
    const names = ledger.map(({ name }) => name);
    const asked = desk.ask({ kind: "readFile", bytes, names, facts, mappings: desk.memory.mappings });
    const answer = await untilStopped(asked, desk.memory.stop?.signal ?? null);
    return answer.kind === "source" ? answer : null;
  } catch (error) {
    if (error instanceof WorkbookFailure) return null;
    throw error;
  }
}
