import { strToU8 } from "fflate";

/** What a spreadsheet would take for a formula, unless it is a plain number. */
const formula = /^[=+\-@\t\r]/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/** Rows as csv (RFC 4180): UTF-8, lines end in CR LF. A text that a spreadsheet would run gets an apostrophe before it. */
export function csvFile(rows: readonly (readonly string[])[]): Uint8Array {
  return strToU8(rows.map((row) => `${row.map(field).join(",")}\r\n`).join(""));
}

function field(text: string): string {
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
