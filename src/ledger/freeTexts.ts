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

/** 凭证号 or 摘要: where its column varies too much to be coded, a row's code is its own number in the sheet. */
export function readFreeTexts(
  source: SheetSource,
  field: "voucher" | "summary",
  { entries, sheetRows }: { entries: Uint32Array; sheetRows: Uint32Array },
): LedgerColumn<string> {
  const column = sheetColumn(source, field);
  if (column === null) return { codes: new Uint32Array(entries.length), values: [""] };
  const values = areTrimmed(column.values) ? column.values : column.values.map(textOf);
  if (column.kind === "plain") return { codes: sheetRows, values };
  return { codes: pickCodes(column.codes.subarray(source.top), entries), values };
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
