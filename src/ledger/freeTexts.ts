import type { CellValue } from "../files";
import type { LedgerColumn } from "./ledger";
import { parseDate } from "./parseDate";
import { plainValue, readColumn, type ReadColumn } from "./readColumn";
import { sheetColumn, type SheetSource } from "./sheetSource";

/** 凭证日期 of every row as "2023-01-05"; "" where none can be read, which is told elsewhere. */
export function readDates(source: SheetSource): ReadColumn<string> {
  return readColumn(source, "date", {
    without: plainValue(""),
    read: (cell) => plainValue(parseDate(cell, source.sheet.dateSystem) ?? ""),
  });
}

/** 凭证号, 摘要 or the like of a sheet, as the column holds it, title rows included. */
export interface FreeTexts {
  /** Null where the column varies too much to be coded: a row's code is then its own number in the sheet. */
  readonly codes: Uint32Array | null;
  readonly values: readonly string[];
  /** Error values were met and read as "". */
  readonly hasFaults: boolean;
}

type FreeField = "voucher" | "summary" | "governmentEconomic" | "governmentEconomicCode";

/** A text as written, blanks around it apart; "" for a blank or an error value. Null where no column holds it. */
export function readFreeTexts(source: SheetSource, field: FreeField): FreeTexts | null {
  const column = sheetColumn(source, field);
  if (column === null) return null;
  const codes = column.kind === "coded" ? column.codes : null;
  if (areTrimmed(column.values)) return { codes, values: column.values, hasFaults: false };
  const hasFaults = column.values.some((value) => value !== null && typeof value === "object");
  return { codes, values: column.values.map(textOf), hasFaults };
}

/**
 * The texts of the entries; where every row is an entry the codes are shared, not copied. `sheetRows` are the entries'
 * zero-based rows in the sheet: the codes of a column that has none.
 */
export function textsOf(
  texts: FreeTexts | null,
  entries: Uint32Array,
  { top, sheetRows }: { top: number; sheetRows: Uint32Array },
): LedgerColumn<string> {
  if (texts === null) return { codes: new Uint32Array(entries.length), values: [""] };
  if (texts.codes === null) return { codes: sheetRows, values: texts.values };
  const below = texts.codes.subarray(top);
  if (below.length === entries.length) return { codes: below, values: texts.values };
  const picked = new Uint32Array(entries.length);
  for (let at = 0; at < entries.length; at += 1) picked[at] = below[entries[at] ?? 0] ?? 0;
  return { codes: picked, values: texts.values };
}

function textOf(cell: CellValue): string {
  return cell === null || typeof cell === "object" ? "" : String(cell).trim();
}

const blankCodes = 32;

/** Texts without blanks around them are used as they are: a million of them need no copy. */
function areTrimmed(values: readonly CellValue[]): values is readonly string[] {
  return values.every(
    (value) =>
      typeof value === "string" && value.charCodeAt(0) > blankCodes && value.charCodeAt(value.length - 1) > blankCodes,
  );
}
