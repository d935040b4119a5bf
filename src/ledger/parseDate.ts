import type { CellValue } from "../files";

const millisecondsADay = 86_400_000;
const firstOfMarch1900 = 61;

/** A date cell as "2023-01-05": a serial number or any usual way of writing; "" for a blank, null when unreadable. */
export function parseDate(cell: CellValue, dateSystem: 1900 | 1904): string | null {
  if (cell === null) return "";
  if (typeof cell === "number") return parseNumber(cell, dateSystem);
  if (typeof cell !== "string") return null;
  const text = cell.normalize("NFKC").trim();
  if (text === "") return "";
  const [, year, month, day] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:$|[\sT]|(?<=日))/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:$|[\sT]|\d{6}$)/.exec(text) ??
    [];
  if (year !== undefined) return written(Number(year), Number(month), Number(day));
  return /^\d{5}(\.\d+)?$/.test(text) ? parseNumber(Number(text), dateSystem) : null;
}

/** 20230105 as a number, or Excel's days since 1900 or 1904; a time of day is cut off. */
function parseNumber(value: number, dateSystem: 1900 | 1904): string | null {
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 29_991_231) {
    return written(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  }
  if (!(value >= 1 && value < 1_000_000)) return null;
  const days = Math.floor(value);
  const sinceUnixEpoch = dateSystem === 1904 ? days - 24_107 : days - 25_569 + (days < firstOfMarch1900 ? 1 : 0);
  return new Date(sinceUnixEpoch * millisecondsADay).toISOString().slice(0, 10);
}

/** The date, if the calendar has it. */
function written(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** A year cell: 2023, "2023年度", or a date of that year; "" for a blank, null when unreadable. */
export function parseYear(cell: CellValue): number | "" | null {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1990 && cell <= 2999 ? cell : null;
  if (typeof cell !== "string") return null;
  const text = cell.normalize("NFKC").trim();
  if (text === "") return "";
  const year = /^((?:19|20)\d{2})(?:\.0*)?(?:年度?|[-/.年]\d.*)?$/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
