import type { CodeBook } from "../../accounts";
import type { Edition } from "../../editions";
import type { Problem, Sheet } from "../../files";
import { checkReport, noEvidence, shownFigures, type Finding } from "../../rules";
import { readTables, type TablesRead } from "./readTables";

/** What the rules say of a finished workbook, and what of it could not be read. */
export interface TablesCheck {
  readonly read: TablesRead;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Checks somebody's finished tables by what is printed alone. `year` tells which codes were in force. */
export function checkTables(
  sheets: readonly Sheet[],
  { edition, book, year }: { readonly edition: Edition; readonly book: CodeBook; readonly year: number },
): TablesCheck {
  const read = readTables(sheets, edition);
  const { heads, statedEmpty } = read;
  const findings = checkReport({
    definitions: edition.definitions,
    figures: shownFigures(read.forms),
    year,
    book,
    evidence: { ...noEvidence, heads, statedEmpty },
  });
  return { read, findings, problems: read.problems };
}

/** The edition whose table numbers and titles the sheets hold most of; the first of equals. */
export function editionOf(sheets: readonly Sheet[], editions: readonly Edition[]): Edition | null {
  const scored = editions.map((edition) => {
    const { heads } = readTables(sheets, edition);
    const numbers = heads.filter(({ number, expected }) => number === expected.number).length;
    return { edition, score: heads.length + numbers };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? null : (scored.find(({ score }) => score === best)?.edition ?? null);
}
