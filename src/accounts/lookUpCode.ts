import { checkCode, parentCode } from "./code";
import type { CodeEntry, CodeLevel, CodeList } from "./codeBook";

/** What a list says of a code in a year. */
export type CodeAnswer =
  /** It can carry entries. `notYet` and `ended`: the list has it for later or earlier years only; a notice. */
  | { readonly kind: "known"; readonly entry: CodeEntry; readonly validity: "inForce" | "notYet" | "ended" }
  /** Not in the list: accepted with the clerk's own name and a notice. `parent` is null where that is unknown too. */
  | { readonly kind: "unknown"; readonly parent: CodeEntry | null }
  /** A class or section where entries need a code below it; `entry` is null for a class the list does not know. */
  | { readonly kind: "notAnItem"; readonly entry: CodeEntry | null }
  /** Not a code of this list by form: other digits or another number of them. */
  | { readonly kind: "malformed" };

/** The level entries are booked at: 项 by function, 款 by economic kind. */
const lastLevel: Readonly<Record<CodeList["kind"], CodeLevel>> = { functional: "item", economic: "section" };

/**
 * Looks up a code an entry is booked to. A section (款) stands for an item where the list knows no item below it,
 * as for 农业土地开发资金安排的支出 and the like; a class (类) never does.
 */
export function lookUpCode(list: CodeList, code: string, year: number): CodeAnswer {
  if (checkCode(list.kind, code) === null) return { kind: "malformed" };
  const entry = list.byCode.get(code) ?? null;
  if (code.length === 3) return { kind: "notAnItem", entry };
  if (entry === null) return { kind: "unknown", parent: list.byCode.get(parentCode(code) ?? "") ?? null };
  if (entry.level !== lastLevel[list.kind] && hasChildren(list, code)) return { kind: "notAnItem", entry };
  return { kind: "known", entry, validity: validityIn(entry, year) };
}

/** The code that holds in a later year what an entry of an earlier year was booked to; null where it is the code itself. */
export function successorOf(
  list: CodeList,
  code: string,
  years: { readonly of: number; readonly report: number },
): CodeEntry | null {
  const entry = list.byCode.get(code);
  if (entry?.movedTo === undefined || entry.yearTo === null) return null;
  const isMoved = years.of <= entry.yearTo && years.report > entry.yearTo;
  return isMoved ? (list.byCode.get(entry.movedTo) ?? null) : null;
}

function validityIn(entry: CodeEntry, year: number): "inForce" | "notYet" | "ended" {
  if (entry.yearFrom !== null && year < entry.yearFrom) return "notYet";
  return entry.yearTo !== null && year > entry.yearTo ? "ended" : "inForce";
}

function hasChildren(list: CodeList, code: string): boolean {
  return [...list.byCode.keys()].some((other) => parentCode(other) === code);
}
