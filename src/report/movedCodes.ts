import { nameIn, successorOf, type CodeBook, type CodeEntry } from "../accounts";
import type { Problem } from "../files";
import { Yuan, type Wan } from "../money";
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
 * that took it over, its 款 and 类 give it up to the new ones. What is printed is all that is known: sums are of 万元 shown.
 */
export function underThisYearsCodes(forms: readonly ShownForm[], years: Years): Restated {
  const met = new Map<string, CodeEntry>();
  const restated = forms.map((form): ShownForm => {
    const moves = form.rows.flatMap((row) => {
      const to = successorOf(years.book.functional, row.id, { of: years.year - 1, report: years.year });
      if (to !== null) met.set(row.id, to);
      return to === null ? [] : [{ row, to }];
    });
    return moves.length === 0 ? form : { ...form, rows: restatedRows(form, moves, years) };
  });
  const problems = [...met].map(([code, to]) =>
    tell.publishedCodeMoved({ code, to: to.code, name: nameIn(to, years.year), year: years.year }),
  );
  return { forms: restated, problems };
}

function restatedRows(
  { rows }: ShownForm,
  moves: readonly { readonly row: Row; readonly to: CodeEntry }[],
  { book, year }: Years,
): readonly Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const change = (code: string, by: Row, sign: 1 | -1): void => {
    const before = byId.get(code);
    const entry = book.functional.byCode.get(code);
    const label = before?.label ?? (entry === undefined ? code : nameIn(entry, year));
    byId.set(code, { id: code, label, side: by.side, cells: added(before?.cells ?? {}, by.cells, sign) });
  };
  for (const { row, to } of moves) {
    byId.delete(row.id);
    change(to.code, row, 1);
    for (const digits of [5, 3]) {
      const [from, into] = [row.id.slice(0, digits), to.code.slice(0, digits)];
      // A table that prints items alone has no such row to give anything up.
      if (from === into || !byId.has(from)) continue;
      change(from, row, -1);
      change(into, row, 1);
      if (![...byId.keys()].some((id) => id !== from && id.startsWith(from))) byId.delete(from);
    }
  }
  const isCode = ({ id }: Row): boolean => /^\d+$/.test(id);
  const all = [...byId.values()];
  const codes = all.filter(isCode).sort((left, right) => (left.id < right.id ? -1 : 1));
  return [...all.filter((row) => !isCode(row)), ...codes];
}

/** A blank beside an amount is nothing; two blanks stay blank. */
function added(before: Row["cells"], by: Row["cells"], sign: 1 | -1): Row["cells"] {
  const columns = Object.keys({ ...before, ...by });
  return Object.fromEntries(columns.map((column) => [column, sumOf(before[column] ?? null, by[column] ?? null, sign)]));
}

function sumOf(before: Wan | null, by: Wan | null, sign: 1 | -1): Wan | null {
  if (by === null) return before;
  const own = before === null ? Yuan.zero : Yuan.ofWan(before);
  return (sign === 1 ? own.plus(Yuan.ofWan(by)) : own.minus(Yuan.ofWan(by))).toWan();
}
