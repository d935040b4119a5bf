import type { CellValue } from "../sheet";

/** What the `t` of a cell says its value is. A date (`d`) stays the text it is. */
export type CellKind = "number" | "shared" | "text" | "inline" | "boolean" | "error";

const BOOLEAN = 0x62;
const ERROR = 0x65;
const INLINE = 0x69;
const NUMBER = 0x6e;
const SHARED = 0x73;

/** n, s, b, e, d, str or inlineStr: the first letter and the length tell them apart. */
export function cellKindOf(bytes: Uint8Array, from: number, to: number): CellKind {
  const first = bytes[from];
  if (first === SHARED && to - from === 1) return "shared";
  if (first === NUMBER) return "number";
  if (first === INLINE) return "inline";
  if (first === BOOLEAN) return "boolean";
  if (first === ERROR) return "error";
  return "text";
}

/** A formula saved without its value. */
const noResult = { kind: "fault", text: "无结果" } as const;
/** A text number that the list of shared texts does not have. */
export const noText = { kind: "fault", text: "文本缺失" } as const;

/**
 * The value of a cell whose text is not a plain number. `isUnfinished`: it has a formula and no result.
 * A number that cannot be parsed stays the text it is, for the ledger to complain about.
 */
export function cellValue(kind: CellKind, written: string, isUnfinished: boolean): CellValue {
  if (isUnfinished) return noResult;
  switch (kind) {
    case "shared":
      return written === "" ? null : noText;
    case "boolean":
      return booleanOf(written.trim());
    case "error":
      return written === "" ? noResult : { kind: "fault", text: written };
    case "number":
      return written.trim();
    case "text":
    case "inline":
      return written;
  }
}

function booleanOf(written: string): CellValue {
  if (written === "1" || written === "true") return true;
  return written === "0" || written === "false" ? false : written;
}
