import type { CellValue } from "../files";
import type { LedgerColumn } from "./ledger";
import { parseDate } from "./parseDate";
import { cellsFor, textCellsFor, type SheetSource } from "./sheetSource";

/** 凭证日期 of the entries as "2023-01-05"; "" where none can be read. */
export function readDates(source: SheetSource, entries: Uint32Array): LedgerColumn<string> {
  const cells = cellsFor(source, "date");
  if (cells === null) return blankColumn(entries.length);
  const values = cells.values.map((cell) => parseDate(cell, source.sheet.dateSystem) ?? "");
  return { codes: pickCodes(cells.codes, entries), values };
}

/** 凭证号 or 摘要 of the entries as written, blanks around it apart; "" for a blank or an error value. */
export function readFreeTexts(
  source: SheetSource,
  field: "voucher" | "summary",
  entries: Uint32Array,
): LedgerColumn<string> {
  const cells = textCellsFor(source, field);
  if (cells === null) return blankColumn(entries.length);
  const values = areTrimmed(cells.values) ? cells.values : cells.values.map(textOf);
  return { codes: pickCodes(cells.codes, entries), values };
}

function blankColumn(size: number): LedgerColumn<string> {
  return { codes: new Uint32Array(size), values: [""] };
}

/** Where every row is an entry the codes are shared, not copied. */
function pickCodes(codes: Uint32Array, entries: Uint32Array): Uint32Array {
  if (entries.length === codes.length) return codes;
  const picked = new Uint32Array(entries.length);
  for (let at = 0; at < entries.length; at += 1) picked[at] = codes[entries[at] ?? 0] ?? 0;
  return picked;
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
