import type { CodeBook } from "../accounts";
import type { Edition } from "../editions";
import { noFacts, type Facts } from "../facts";
import type { Problem, Sheet } from "../files";
import type { Finding } from "../rules";
import { filledFromShown } from "./filledFromShown";
import { problems as tell } from "./messages";
import { checkTables, editionOf } from "./tables/checkTables";
import { checkNarrativeText, type LooseNumber } from "./text";

/** Finished work to be checked: its tables as sheets, and its text ("" where there is none). */
export interface Finished {
  readonly sheets: readonly Sheet[];
  readonly text: string;
}

/** What is known beside it. */
export interface CheckKnowledge {
  readonly editions: readonly Edition[];
  readonly book: CodeBook;
  /** Null: the year the text or the heads name. */
  readonly year: number | null;
  readonly facts?: Facts;
}

/** What the check of a publication says. */
export interface PublicationCheck {
  readonly edition: Edition | null;
  readonly year: number | null;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Numbers of the text that no table or fact stands behind. */
  readonly unbound: readonly LooseNumber[];
}

/** Checks tables against each other, and the text against the tables. Only what is printed is known. */
export function checkPublication({ sheets, text }: Finished, knowledge: CheckKnowledge): PublicationCheck {
  const edition = editionOf(sheets, knowledge.editions);
  const year = knowledge.year ?? yearIn(text, sheets);
  if (edition === null) return { edition, year, findings: [], problems: [tell.noTables()], unbound: [] };
  const tables = checkTables(sheets, { edition, book: knowledge.book, year: year ?? 0 });
  const nothing = { edition, year, findings: tables.findings, problems: tables.problems, unbound: [] };
  if (text.trim() === "") return nothing;
  if (year === null) return { ...nothing, problems: [...tables.problems, tell.noYear()] };
  const department = tables.read.heads.find((head) => head.department !== null)?.department ?? "";
  const checked = checkNarrativeText(text, {
    definition: edition.narrative,
    year,
    department,
    forms: filledFromShown(tables.read.forms),
    compared: { lastYear: null, originalBudget: null, adjustedBudget: null },
    facts: knowledge.facts ?? noFacts,
    basis: "shown",
  });
  return { ...nothing, findings: [...tables.findings, ...checked.findings], unbound: checked.unbound };
}

/** The year most often named as 年度. */
function yearIn(text: string, sheets: readonly Sheet[]): number | null {
  const titles = sheets.flatMap(({ name, columns }) => [
    name,
    ...columns.flatMap(({ values }) => values.slice(0, 40).filter((value) => typeof value === "string")),
  ]);
  const counts = new Map<number, number>();
  for (const [, year] of `${text}\n${titles.join("\n")}`.matchAll(/(20\d{2})年度/g)) {
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  const [best] = [...counts].sort((left, right) => right[1] - left[1]);
  return best?.[0] ?? null;
}
