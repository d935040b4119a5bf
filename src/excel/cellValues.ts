import { faultTexts, type CellValue } from "../files";

/** True for a text that may be an error value: only its type tells. */
export function looksLikeFault(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#") && faultTexts.has(value);
}

/** A cell from what Excel hands out: "" is blank, and a text is an error value where its type says so. */
export function readCell(value: unknown, isFault: boolean): CellValue {
  if (typeof value === "string") {
    if (value === "") return null;
    return isFault ? { kind: "fault", text: value } : value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
