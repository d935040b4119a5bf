import type { LedgerColumn } from "./ledger";

/**
 * A column's codes with one number for equal values. Vouchers and summaries that are mostly all different have a code
 * per row, so that comparing their codes would miss equal texts.
 */
export function distinctCodes(column: LedgerColumn<string>): Uint32Array {
  const known = new Map<string, number>();
  const codeOf = new Uint32Array(column.values.length);
  let isDistinct = true;
  column.values.forEach((value, code) => {
    const first = known.get(value);
    if (first === undefined) known.set(value, code);
    else isDistinct = false;
    codeOf[code] = first ?? code;
  });
  return isDistinct ? column.codes : column.codes.map((code) => codeOf[code] ?? 0);
}
