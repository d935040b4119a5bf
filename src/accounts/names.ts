import type { CodeEntry, CodeList } from "./codeBook";
import { plainName } from "./plainName";

/** How a name beside a code compares with the list's. */
export type NameComparison =
  | { readonly kind: "same" }
  /** A name the code bore before; `name` is the one it bears in that year. */
  | { readonly kind: "former"; readonly name: string }
  | { readonly kind: "differs" };

/** The name a code bears in a year; "" where the list does not know it. */
export function nameIn(entry: CodeEntry, year: number): string {
  return entry.renamed !== undefined && year >= entry.renamed.from ? entry.renamed.name : entry.name;
}

/**
 * Compares a name with that of a code, blanks and the width of brackets apart. Where either name is blank there is
 * nothing to compare: `same`.
 */
export function compareName(entry: CodeEntry, name: string, year: number): NameComparison {
  const current = nameIn(entry, year);
  const given = plainName(name);
  if (given === "" || current === "" || given === plainName(current)) return { kind: "same" };
  const earlier = current === entry.name ? entry.formerNames : [...entry.formerNames, entry.name];
  return earlier.some((former) => plainName(former) === given)
    ? { kind: "former", name: current }
    : { kind: "differs" };
}

/** What a name alone leads to. */
export type NameAnswer =
  | { readonly kind: "unique"; readonly entry: CodeEntry }
  | { readonly kind: "several"; readonly entries: readonly CodeEntry[] }
  | { readonly kind: "none" };

/**
 * The code that bears a name, or bore it where none bears it now; `within` keeps to the codes below a class or section.
 * Where a section and its item share the name (其他一般公共服务支出), the item is meant.
 */
export function findByName(list: CodeList, name: string, within = ""): NameAnswer {
  const wanted = plainName(name);
  const isWithin = (entry: CodeEntry): boolean => entry.code.startsWith(within) && entry.code !== within;
  const present = (list.byName.get(wanted) ?? []).filter(isWithin);
  const found = present.length > 0 ? present : bearersOf(list, wanted).filter(isWithin);
  const lowest = found.filter((entry) => !found.some((other) => other !== entry && other.code.startsWith(entry.code)));
  const [entry, ...others] = lowest;
  if (entry === undefined) return { kind: "none" };
  return others.length === 0 ? { kind: "unique", entry } : { kind: "several", entries: lowest };
}

function bearersOf(list: CodeList, wanted: string): readonly CodeEntry[] {
  if (wanted === "") return [];
  return [...list.byCode.values()].filter(({ formerNames, renamed }) =>
    [...formerNames, renamed?.name ?? ""].some((name) => plainName(name) === wanted),
  );
}

/** The name to print for a code: the list's; else the clerk's own (by code); else "". */
export function nameOfCode(list: CodeList, code: string, ownNames: ReadonlyMap<string, string>): string {
  const listed = list.byCode.get(code)?.name ?? "";
  return listed === "" ? (ownNames.get(code) ?? "") : listed;
}
