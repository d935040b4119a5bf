import type { Yuan, Wan } from "../../money";
import { partsOfRef, shownWan, type Cell, type CellRef, type FilledForm, type FilledRow } from "../../fill";
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
  /** The filled row each row was made of, to tell what an update left untouched. */
  readonly made: ReadonlyMap<FormId, MadeForm>;
}

interface MadeForm {
  readonly of: FilledForm;
  readonly rows: ReadonlyMap<FilledRow, FigureRow>;
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

/** The figures of filled forms, exact. Forms and rows that `previous` was made of are taken over as they are. */
export function figuresOf(forms: readonly FilledForm[], previous?: Figures): Figures {
  const made = new Map<FormId, MadeForm>();
  const all = forms.map((filled): FigureForm => {
    const before = previous?.made.get(filled.id);
    const known = previous?.forms.get(filled.id);
    if (before?.of === filled && known !== undefined) {
      made.set(filled.id, before);
      return known;
    }
    const rows = new Map(filled.rows.map((row) => [row, before?.rows.get(row) ?? exactRow(row)]));
    made.set(filled.id, { of: filled, rows });
    return { id: filled.id, columns: filled.columns, rows: [...rows.values()] };
  });
  return { ...indexed("exact", all, previous), made };
}

function exactRow({ id, label, side, cells }: FilledRow): FigureRow {
  return { id, label, side, cells: mapCells(cells, exactFigure) };
}

/** The figures of finished tables, of which only what is printed is known. */
export function shownFigures(forms: readonly ShownForm[]): Figures {
  const all = forms.map((form) => ({
    ...form,
    rows: form.rows.map((row) => ({ ...row, cells: mapCells(row.cells, shownFigure) })),
  }));
  return { ...indexed("shown", all), made: new Map() };
}

function indexed(basis: "exact" | "shown", all: readonly FigureForm[], previous?: Figures): Omit<Figures, "made"> {
  const rowsById = (form: FigureForm): ReadonlyMap<string, FigureRow> => {
    const known = previous?.forms.get(form.id) === form ? previous.rows.get(form.id) : undefined;
    return known ?? firstById(form.rows);
  };
  return {
    basis,
    forms: new Map(all.map((form) => [form.id, form])),
    rows: new Map(all.map((form) => [form.id, rowsById(form)])),
  };
}

/** Whether two sets of tables have the same forms, rows, columns and labels, whatever their amounts. */
export function sameRows(one: Figures, other: Figures): boolean {
  if (one.forms.size !== other.forms.size) return false;
  return [...one.forms.values()].every((form) => {
    const twin = other.forms.get(form.id);
    if (twin === form) return true;
    if (twin === undefined || twin.rows.length !== form.rows.length) return false;
    return form.rows.every((row, index) => {
      const candidate = twin.rows[index];
      return candidate === row || (candidate?.id === row.id && candidate.label === row.label);
    });
  });
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
  return { kind: "amount", yuan: cell.yuan, fen: cell.yuan.toFen(), wan: shownWan(cell) };
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
