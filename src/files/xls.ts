import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { Extent } from "./extent";
import { fileMessages } from "./messages";
import type { Reading } from "./reading";
import { refuse } from "./refusal";
import type { CellValue, Sheet } from "./sheet";
import { SheetBuilder } from "./sheetBuilder";

/** Error codes of the binary format. */
const faults: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** The worksheets of an old binary workbook (BIFF 2 to 8). The one module that knows @e965/xlsx, loaded when needed. */
export async function readXls(reading: Reading): Promise<readonly Sheet[]> {
  const library = await import("@e965/xlsx");
  library.set_cptable(codePages);
  const book = open(library, reading);
  const dateSystem = book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const state = hidden === 0 ? "visible" : hidden === 1 ? "hidden" : "veryHidden";
    return [convert(reading, sheet, new SheetBuilder(name, { dateSystem, state }))];
  });
}

/**
 * How the library turns bytes of sheets older than Excel 97 into text. Those written in China are in GBK whatever code
 * page they name, 1252 or none at all being usual; 1200 and 65001 are UTF-16 and UTF-8.
 */
const codePages = {
  utils: {
    decode: (page: number, data: Iterable<number> | string): string => {
      const bytes = Uint8Array.from(typeof data === "string" ? Array.from(data, (byte) => byte.charCodeAt(0)) : data);
      return new TextDecoder(page === 1200 ? "utf-16le" : page === 65001 ? "utf-8" : "gb18030").decode(bytes);
    },
    encode: (): never => {
      throw new Error("sheets are only read here");
    },
  },
};

function open(library: typeof import("@e965/xlsx"), reading: Reading): WorkBook {
  try {
    return library.read(reading.bytes, {
      type: "array",
      dense: true,
      cellFormula: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    return refuse(isLocked ? fileMessages.encryptedWorkbook(reading) : fileMessages.brokenXls(reading));
  }
}

function convert(reading: Reading, sheet: WorkSheet, builder: SheetBuilder): Sheet {
  const extent = new Extent({ file: reading.file }, reading.limits);
  const rows = sheet["!data"] ?? [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const value = valueOf(cell);
      if (value === null || value === "") return;
      extent.include(row, column);
      builder.set(row, column, value);
    });
  });
  for (const { s: first, e: last } of sheet["!merges"] ?? [])
    builder.addMerge({ top: first.r, left: first.c, bottom: last.r, right: last.c });
  return builder.build();
}

function valueOf(cell: CellObject | undefined): CellValue {
  if (cell?.v === undefined) return cell?.f === undefined ? null : { kind: "fault", text: "无结果" };
  if (cell.t === "e") return { kind: "fault", text: faults[Number(cell.v)] ?? "#VALUE!" };
  if (cell.v instanceof Date) return cell.v.toISOString();
  return typeof cell.v === "number" && !Number.isFinite(cell.v) ? String(cell.v) : cell.v;
}
