import type { CodeBook } from "../accounts";
import { isFactsSheet, readFacts, type Facts } from "../facts";
import type { Problem, Sheet } from "../files";
import {
  isApprovedSheet,
  mapColumns,
  missingFields,
  readApproved,
  useKept,
  type ApprovedFigure,
  type KeptMappings,
  type Mapping,
} from "../ledger";
import { problems as tell } from "./messages";

/** A sheet of entries with what its columns seem to mean. */
export interface LedgerSheet {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
}

/** Everything a report is made from, sorted out of the sheets of one or several files. */
export interface Sources {
  readonly ledgers: readonly LedgerSheet[];
  readonly facts: Facts;
  /** 批复数, to compare the ledger with. */
  readonly approved: readonly ApprovedFigure[];
  readonly problems: readonly Problem[];
}

/**
 * Tells ledger sheets, the clerk's other sheets and everything else apart. Sheets called 台账 are the ledger where there
 * are any; else every sheet whose headings give all that an entry needs; else every sheet that has headings at all, so
 * that what is missing can be asked. Mappings kept from before (`kept`) are laid over what is found, and said so.
 */
export function gatherSources(sheets: readonly Sheet[], book: CodeBook, kept: KeptMappings | null = null): Sources {
  const { facts, ...stated } = readFacts(sheets.filter(isFactsSheet));
  const approved = readApproved(
    sheets.filter(({ name }) => isApprovedSheet(name)),
    book,
  );
  const problems = [...stated.problems, ...approved.problems];
  const isBeside = (sheet: Sheet): boolean => isFactsSheet(sheet) || isApprovedSheet(sheet.name);
  const others = sheets.filter((sheet) => !isBeside(sheet) && sheet.height > 0);
  const named = others.filter((sheet) => sheet.name.includes("台账"));
  const candidates = named.length > 0 ? named : others;
  const mapped = candidates.flatMap((sheet): (LedgerSheet & { problems: readonly Problem[] })[] => {
    const mapping = mapColumns(sheet, book);
    if (mapping === null) return [];
    return [{ sheet, ...(kept === null ? { mapping, problems: [] } : useKept(mapping, kept)) }];
  });
  const complete = mapped.filter(({ mapping }) => missingFields(mapping).length === 0);
  const ledgers = complete.length > 0 ? complete : mapped;
  const without = candidates.filter((sheet) => !ledgers.some((ledger) => ledger.sheet === sheet));
  const beside = { facts, approved: approved.figures };
  if (ledgers.length === 0) return { ...beside, ledgers: [], problems: [...problems, ...tellNoLedger(candidates)] };
  const skipped = without.map((sheet) => tell.sheetSkipped(sheet.name));
  return {
    ledgers: ledgers.map(({ sheet, mapping }) => ({ sheet, mapping })),
    ...beside,
    problems: [...problems, ...ledgers.flatMap((found) => found.problems), ...skipped],
  };
}

function tellNoLedger(candidates: readonly Sheet[]): readonly Problem[] {
  return candidates.length === 0 ? [tell.nothingToRead()] : candidates.map((sheet) => tell.noHeader(sheet.name));
}
