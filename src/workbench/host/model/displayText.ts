import type { CellValue } from "../../../files";

/** What the cell shows. Only the formats our sheets use are known: plain, text, and `#,##0.00` with its like. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.text;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const [, grouped, decimals = ""] = /^(#,##)?0(?:\.(0+))?$/.exec(numberFormat) ?? [];
  if (numberFormat === "General" || numberFormat === "@" || !/^(#,##)?0/.test(numberFormat)) return String(value);
  const fixed = value.toFixed(decimals.length);
  return grouped === undefined ? fixed : fixed.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}
