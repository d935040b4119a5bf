import type { Measure } from "../accounts";
import type { LedgerInput } from "./readLedger";
import type { ReadColumn } from "./readColumn";
import { latestYear, yearsOr } from "./reportYear";
import { readMeasures, readYears } from "./readTerms";
import { openSheet, type SheetSource } from "./sheetSource";

/** A sheet ready to be read, its years with the report's year where none is stated. */
export interface OpenedSheet {
  readonly source: SheetSource;
  readonly years: ReadColumn<number>;
  readonly measures: ReadColumn<Measure>;
  /** Null where nothing tells it. */
  readonly reportYear: number | null;
}

/** Opens the sheets of a ledger together: which year the report is of is told by all of them. */
export function openSheets({ sheets, reportYear }: LedgerInput): {
  readonly opened: readonly OpenedSheet[];
  readonly year: number | null;
} {
  const profiles = sheets.flatMap(({ mapping }) => mapping.profile?.id ?? []);
  const found = sheets.map((sheet) => {
    const source = openSheet(sheet, profiles);
    return { source, years: readYears(source), measures: readMeasures(source) };
  });
  const year = reportYear ?? latestYear(found);
  return { opened: found.map((one) => ({ ...one, years: yearsOr(one.years, year), reportYear: year })), year };
}
