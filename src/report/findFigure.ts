import { findEdition, type Edition, type EditionForm } from "../editions";
import { cellOfRef, type Cell, type CellRef, type FilledForm, type FilledRow } from "../fill";
import type { FormId } from "../forms";
import { nearestName } from "./nearest";
import type { ReportView } from "./view";

/** What was looked for and not found, with the name most like it and those that are allowed. */
export interface Miss {
  readonly kind: "miss";
  readonly what: "table" | "row" | "column";
  readonly typed: string;
  readonly nearest: string | null;
  readonly known: readonly string[];
}

export type Found<Value> = { readonly kind: "found"; readonly value: Value } | Miss;

/** How a person names a published figure: table by number or title, row by code, name or 行次, column by heading or 栏次. */
export interface FigureWords {
  readonly table: string;
  readonly row: string;
  /** Empty: the first column the row has. */
  readonly column: string;
}

/** Finds the cell a person means; the miss says which of the three words is not known. */
export function findFigure(view: ReportView, words: FigureWords): Found<Cell> {
  const ref = findRef(view, words);
  if (ref.kind === "miss") return ref;
  return { kind: "found", value: cellOfRef(view.forms, ref.value) ?? { kind: "blank" } };
}

/** Finds the reference of the cell a person means. */
export function findRef(view: ReportView, words: FigureWords): Found<CellRef> {
  const edition = findEdition(view.edition);
  if (edition === undefined) throw new RangeError(`no edition ${view.edition}`);
  const table = findTable(edition, words.table);
  if (table.kind === "miss") return table;
  const form = view.forms.find(({ id }) => id === table.value);
  if (form === undefined) throw new RangeError(`no form ${table.value}`);
  const row = findRow(form, words.row);
  if (row.kind === "miss") return row;
  const column = findColumn({ edition, form, row: row.value }, words.column);
  if (column.kind === "miss") return column;
  return { kind: "found", value: `${form.id}.${row.value.id}.${column.value}` };
}

/** 公开03表, 03, 3, 表3, 支出决算表 → the form. */
export function findTable(edition: Edition, typed: string): Found<FormId> {
  const wanted = plain(typed);
  const matches = (form: EditionForm, index: number): boolean =>
    [form.number, form.ordinal, form.title, form.id, String(index + 1), `0${index + 1}`].some(
      (name) => plain(name) === wanted,
    );
  const found = edition.forms.find(matches);
  if (found !== undefined) return { kind: "found", value: found.id };
  return miss(
    "table",
    typed,
    edition.forms.flatMap(({ number, title }) => [number, title]),
  );
}

/** A code, a printed name (with or without its numbering), or a 行次. */
function findRow(form: FilledForm, typed: string): Found<FilledRow> {
  const wanted = plain(typed);
  const found =
    form.rows.find((row) => row.id === wanted || (row.line !== null && String(row.line) === wanted)) ??
    form.rows.find((row) => plain(row.label) === wanted || plain(withoutNumbering(row.label)) === wanted);
  if (found !== undefined) return { kind: "found", value: found };
  return miss(
    "row",
    typed,
    form.rows.map((row) => withoutNumbering(row.label)),
  );
}

interface RowOfForm {
  readonly edition: Edition;
  readonly form: FilledForm;
  readonly row: FilledRow;
}

function findColumn({ edition, form, row }: RowOfForm, typed: string): Found<string> {
  const columns = form.columns.filter((column) => column in row.cells);
  const wanted = plain(typed);
  const definition = edition.definitions.find(({ id }) => id === form.id);
  const headings = columns.map((column) => definition?.columns.find(({ id }) => id === column)?.heading ?? column);
  const index = wanted === "" ? 0 : headings.findIndex((heading) => plain(heading) === wanted);
  const byId = columns.findIndex((column, at) => column === typed.trim() || String(at + 1) === wanted);
  const found = columns[index >= 0 ? index : byId];
  return found === undefined ? miss("column", typed, headings) : { kind: "found", value: found };
}

function miss(what: Miss["what"], typed: string, known: readonly string[]): Miss {
  return { kind: "miss", what, typed, nearest: nearestName(typed, known), known: [...new Set(known)] };
}

function withoutNumbering(label: string): string {
  return label.replace(/^[一二三四五六七八九十]+、/, "");
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/[\s"“”]/g, "");
}
