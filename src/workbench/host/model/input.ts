import { faultTexts, type CellValue } from "../../../files";
import { HostError } from "../hostError";
import { excelLimits } from "../limits";

/** What a cell takes: a value, or a formula whose value is calculated. */
export type CellInput =
  { readonly kind: "value"; readonly value: CellValue } | { readonly kind: "formula"; readonly formula: string };

const plainNumber = /^[+-]?(\d+(,\d{3})*|\d*)(\.\d*)?(E[+-]?\d+)?%?$/i;
const isoDate = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

function numberFrom(text: string): number | null {
  const trimmed = text.trim();
  if (!plainNumber.test(trimmed) || !/\d/.test(trimmed)) return null;
  const isPercent = trimmed.endsWith("%");
  const number = Number(trimmed.replace(/[,%]/g, ""));
  return Number.isFinite(number) ? (isPercent ? number / 100 : number) : null;
}

function dateFrom(text: string): number | null {
  const [, year, month, day] = isoDate.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Math.round(time / 86_400_000) + 25_569;
}

function fromText(text: string, numberFormat: string): CellInput {
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) || null };
  if (text === "") return { kind: "value", value: null };
  if (numberFormat === "@") return { kind: "value", value: text };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  if (faultTexts.has(text)) return { kind: "value", value: { kind: "fault", text } };
  if (/^(true|false)$/i.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
  return { kind: "value", value: numberFrom(text) ?? dateFrom(text) ?? text };
}

/**
 * What Excel makes of a value handed to a cell or typed into it: text that reads as a number, a date, an error or a
 * formula becomes one, unless the cell is formatted as text or the text starts with an apostrophe.
 */
export function parseInput(given: unknown, numberFormat: string): CellInput {
  if (typeof given === "number") {
    if (!Number.isFinite(given)) throw new HostError("InvalidArgument", "A number must be finite.");
    return { kind: "value", value: given };
  }
  if (typeof given === "boolean") return { kind: "value", value: given };
  if (typeof given !== "string")
    throw new HostError("InvalidArgument", "A cell takes text, a number or a truth value.");
  if (given.length > excelLimits.textLength + 1) {
    throw new HostError("InvalidArgument", `A cell holds ${String(excelLimits.textLength)} characters.`);
  }
  return fromText(given, numberFormat);
}

/** A value as the API hands it out: "" for blank, the text of an error. */
export function toWireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.text : value;
}

/** The value's kind in the API's words. */
export function valueTypeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}
