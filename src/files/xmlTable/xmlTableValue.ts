import type { CellValue } from "../sheet";

const MILLISECONDS_A_DAY = 86_400_000;

/** The value of an XML spreadsheet cell: its type, its text (null when it has no Data), whether a formula made it. */
export function xmlTableValue(
  cell: { readonly type: string; readonly written: string | null; readonly hasFormula: boolean },
  dateSystem: 1900 | 1904,
): CellValue {
  const { type, written, hasFormula } = cell;
  if (written === null) return hasFormula ? { kind: "fault", text: "无结果" } : null;
  switch (type) {
    case "Number":
      return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(written.trim()) ? Number(written) : written;
    case "Boolean":
      return written === "1";
    case "Error":
      return { kind: "fault", text: written };
    case "DateTime":
      return serialOf(written, dateSystem) ?? written;
    default:
      return written;
  }
}

/** "2023-12-31T00:00:00.000" as a serial number; null when it is no date. Before March 1900 Excel counts a day less. */
function serialOf(written: string, dateSystem: 1900 | 1904): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d+)?))?$/.exec(written.trim());
  if (found === null) return null;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part || 0));
  const time = Date.UTC(year, month - 1, day, hours, minutes) + seconds * 1000;
  if (dateSystem === 1904) return (time - Date.UTC(1904, 0, 1)) / MILLISECONDS_A_DAY;
  const serial = (time - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY;
  return serial < 61 ? serial - 1 : serial;
}
