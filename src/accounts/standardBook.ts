import { checkCode, levelOf, type EconomicCode, type FunctionalCode } from "./code";
import type { CodeBook, CodeEntry, CodeList } from "./codeBook";
import type { CodeTuple } from "./lists/codeTuple";
import { economicDocumented, economicUnverified } from "./lists/economic";
import { functionalDocumented, functionalFromFormerList } from "./lists/functionalDocumented";
import { functionalUnverified } from "./lists/functionalUnverified";
import { plainName } from "./plainName";

/** The lists that come with the program. What they do not know is accepted with a notice, never refused. */
export const standardBook: CodeBook = {
  functional: makeList("functional", [
    ...toEntries(functionalDocumented, "documented"),
    ...toEntries(functionalFromFormerList, "documented"),
    ...toEntries(functionalUnverified, "unverified"),
  ]),
  economic: makeList("economic", [
    ...toEntries(economicDocumented, "documented"),
    ...toEntries(economicUnverified, "unverified"),
  ]),
};

/** One code of a department's official book, valid in every year. */
export function departmentEntry(code: FunctionalCode | EconomicCode, name: string): CodeEntry {
  return toEntry([code, name.trim()], "department");
}

/** The book with a department's official codes laid over it: theirs win over ours, ours stay where theirs are silent. */
export function layOver(book: CodeBook, entries: readonly CodeEntry[]): CodeBook {
  const isOf = (kind: CodeList["kind"]) => (entry: CodeEntry) => checkCode(kind, entry.code) !== null;
  const stray = entries.find((entry) => !isOf("functional")(entry) && !isOf("economic")(entry));
  if (stray !== undefined) throw new Error(`"${stray.code}" is no functional or economic code`);
  return {
    functional: layOverList(book.functional, entries.filter(isOf("functional"))),
    economic: layOverList(book.economic, entries.filter(isOf("economic"))),
  };
}

function layOverList(list: CodeList, entries: readonly CodeEntry[]): CodeList {
  return entries.length === 0 ? list : makeList(list.kind, [...list.byCode.values(), ...entries]);
}

/** A list of entries; of two with the same code the later wins. */
function makeList(kind: CodeList["kind"], entries: readonly CodeEntry[]): CodeList {
  const latest = new Map(entries.map((entry) => [entry.code, entry]));
  const inOrder = [...latest.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
  const byName = new Map<string, CodeEntry[]>();
  for (const entry of inOrder) {
    if (entry.name === "") continue;
    const name = plainName(entry.name);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [entry]);
    else same.push(entry);
  }
  return { kind, byCode: new Map(inOrder.map((entry) => [entry.code, entry])), byName };
}

function toEntries(tuples: readonly CodeTuple[], evidence: CodeEntry["evidence"]): readonly CodeEntry[] {
  return tuples.map((tuple) => toEntry(tuple, evidence));
}

function toEntry([code, name, remarks = {}]: CodeTuple, evidence: CodeEntry["evidence"]): CodeEntry {
  const level = levelOf(code);
  if (level === null) throw new Error(`"${code}" has no level`);
  return {
    code,
    name,
    level,
    yearFrom: remarks.from ?? null,
    yearTo: remarks.to ?? null,
    evidence,
    formerNames: remarks.former ?? [],
    ...(remarks.movedTo === undefined ? {} : { movedTo: remarks.movedTo }),
    ...(remarks.renamed === undefined ? {} : { renamed: remarks.renamed }),
  };
}
