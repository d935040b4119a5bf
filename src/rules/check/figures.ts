import type { Yuan, Wan } from "../../money";
import { partsOfRef, type Cell, type CellRef, type FilledForm } from "../../fill";
import type { FormId, Side } from "../../forms";

/** A figure as a rule sees it. `yuan` is null where only the printed amount is known; a blank is no zero. */
export type Figure = { readonly kind: "blank" } | AmountFigure;

export interface AmountFigure {
  readonly kind: "amount";
  readonly yuan: Yuan | null;
  /** `yuan` in integer 分; null where it does not fit or is not known. */
  readonly fen: number | null;
  readonly wan: Wan;
}

export interface FigureRow {
  readonly id: string;
  readonly label: string;
  readonly side: Side | null;
  readonly cells: Readonly<Record<string, Figure>>;
}

export interface FigureForm {
  readonly id: FormId;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** The tables to be checked: with exact amounts behind them, or as printed alone. */
export interface Figures {
  readonly basis: "exact" | "shown";
  readonly forms: ReadonlyMap<FormId, FigureForm>;
  readonly rows: ReadonlyMap<FormId, ReadonlyMap<string, FigureRow>>;
  /** The cell each figure was made of, to tell what an update left untouched. */
  readonly made: ReadonlyMap<Cell, Figure>;
}

/** A table as somebody printed it: cells in 万元, null for a blank. */
export interface ShownForm {
  readonly id: FormId;
  readonly columns: readonly string[];
  readonly rows: readonly ShownRow[];
}

export interface ShownRow {
  readonly id: string;
  readonly label: string;
  readonly side: Side | null;
  readonly cells: Readonly<Record<string, Wan | null>>;
}

export const blank: Figure = { kind: "blank" };

/** The figures of filled forms, exact. Figures of cells that `previous` already saw are taken over. */
export function figuresOf(forms: readonly FilledForm[], previous?: Figures): Figures {
  const made = new Map<Cell, Figure>();
  const figureOf = (cell: Cell): Figure => {
    const figure = previous?.made.get(cell) ?? exactFigure(cell);
    made.set(cell, figure);
    return figure;
  };
  const all = forms.map(({ id, columns, rows }) => ({
    id,
    columns,
    rows: rows.map((row) => ({ ...row, cells: mapCells(row.cells, figureOf) })),
  }));
  return { ...indexed("exact", all), made };
}

/** The figures of finished tables, of which only what is printed is known. */
export function shownFigures(forms: readonly ShownForm[]): Figures {
  const all = forms.map((form) => ({
    ...form,
    rows: form.rows.map((row) => ({ ...row, cells: mapCells(row.cells, shownFigure) })),
  }));
  return { ...indexed("shown", all), made: new Map() };
}

function indexed(basis: "exact" | "shown", all: readonly FigureForm[]): Omit<Figures, "made"> {
  return {
    basis,
    forms: new Map(all.map((form) => [form.id, form])),
    rows: new Map(all.map((form) => [form.id, firstById(form.rows)])),
  };
}

/** Rows by id; of rows that stand twice the first counts. */
function firstById(rows: readonly FigureRow[]): ReadonlyMap<string, FigureRow> {
  const byId = new Map<string, FigureRow>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return byId;
}

function mapCells<From>(
  cells: Readonly<Record<string, From>>,
  change: (cell: From) => Figure,
): Readonly<Record<string, Figure>> {
  const changed: Record<string, Figure> = {};
  for (const [column, cell] of Object.entries(cells)) changed[column] = change(cell);
  return changed;
}

function exactFigure(cell: Cell): Figure {
  if (cell.kind === "blank") return blank;
  return { kind: "amount", yuan: cell.yuan, fen: cell.yuan.toFen(), wan: cell.yuan.toWan() };
}

function shownFigure(wan: Wan | null): Figure {
  return wan === null ? blank : { kind: "amount", yuan: null, fen: null, wan };
}

/** The row of a form; undefined where it is not there. */
export function rowOf(figures: Figures, form: FormId, row: string): FigureRow | undefined {
  return figures.rows.get(form)?.get(row);
}

/** The figure at a reference; blank where the form has no such row or column. */
export function figureAt(figures: Figures, ref: CellRef): Figure {
  const { form, row, column } = partsOfRef(ref);
  return rowOf(figures, form, row)?.cells[column] ?? blank;
}

/** Whether a form is there and has this column. */
export function hasColumn(figures: Figures, form: FormId, column: string): boolean {
  return figures.forms.get(form)?.columns.includes(column) ?? false;
}

/** The same tables with one more row, at the place its code has. */
export function withRow(figures: Figures, id: FormId, row: FigureRow): Figures {
  const all = [...figures.forms.values()].map((form) => {
    if (form.id !== id) return form;
    const after = form.rows.findIndex((other) => /^\d+$/.test(other.id) && other.id > row.id);
    const place = after < 0 ? form.rows.length : after;
    return { ...form, rows: [...form.rows.slice(0, place), row, ...form.rows.slice(place)] };
  });
  return { ...indexed(figures.basis, all), made: figures.made };
}

/** The tables without the second of rows that stand twice; the same tables where none does. */
export function withoutRepeats(figures: Figures): Figures {
  const all = [...figures.forms.values()];
  if (all.every((form) => figures.rows.get(form.id)?.size === form.rows.length)) return figures;
  const once = all.map((form) => ({ ...form, rows: [...(figures.rows.get(form.id)?.values() ?? [])] }));
  return { ...indexed(figures.basis, once), made: figures.made };
}
