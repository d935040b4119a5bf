import { nameIn, successorOf, type CodeBook, type CodeEntry } from "../accounts";
import type { Problem } from "../files";
import type { ShownForm } from "../rules";
import { problems as tell } from "./messages";

type Row = ShownForm["rows"][number];

interface Years {
  readonly book: CodeBook;
  /** Of the report; the tables are of the year before. */
  readonly year: number;
}

interface Restated {
  readonly forms: readonly ShownForm[];
  readonly problems: readonly Problem[];
}

/**
 * Last year's finished tables under this year's codes, as last year's entries are: an item that moved stands under the code
 * that took it over. What is printed is rounded and never added up: 款 and 类 stay as printed, and so do both items where
 * the other code already has figures; either is told.
 */
export function underThisYearsCodes(forms: readonly ShownForm[], { book, year }: Years): Restated {
  const years = { of: year - 1, report: year };
  const moves = new Map<string, CodeEntry>();
  for (const { id } of forms.flatMap(({ rows }) => rows)) {
    const to = successorOf(book.functional, id, years);
    if (to !== null) moves.set(id, to);
  }
  const isAlone = ([id, { code }]: readonly [string, CodeEntry]): boolean =>
    forms.every(({ rows }) =>
      rows.every((row) => row.id === id || (row.id !== code && moves.get(row.id)?.code !== code)),
    );
  const taken = new Map([...moves].filter(isAlone));
  const restated = forms.map((form): ShownForm => {
    const rows = form.rows.map((row): Row => {
      const to = taken.get(row.id);
      return to === undefined ? row : { ...row, id: to.code, label: nameIn(to, year) };
    });
    return { ...form, rows: inOrder(rows) };
  });
  const problems = [...moves].map(([code, to]) => {
    const told = { code, to: to.code, name: nameIn(to, year), year };
    return taken.has(code) ? tell.publishedCodeMoved(told) : tell.publishedCodeKept(told);
  });
  return { forms: restated, problems };
}

/** 合计 and other lines first, then codes as the tables list them. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const isCode = ({ id }: Row): boolean => /^\d+$/.test(id);
  const codes = rows.filter(isCode).toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return [...rows.filter((row) => !isCode(row)), ...codes];
}
