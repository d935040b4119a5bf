import type { Wan } from "../money";
import { partsOfRef, type Cell, type CellRef, type FilledForm, type FilledRow } from "./filled";

/** What figures shall print instead of 四舍五入, in 万元. */
export type ShownValues = ReadonlyMap<CellRef, Wan>;

/** Forms that print adopted values, and what each row was made of, so that rows left alone stay the same objects. */
export interface Adopted {
  readonly forms: readonly FilledForm[];
  readonly rows: ReadonlyMap<FilledRow, FilledRow>;
}

/** Lays adopted values over filled forms. Exact amounts, blanks and every other figure stay as they are. */
export function adoptShown(forms: readonly FilledForm[], shown: ShownValues, before?: Adopted): Adopted {
  if (shown.size === 0) return { forms, rows: new Map() };
  const byRow = new Map<string, Map<string, Wan>>();
  for (const [ref, wan] of shown) {
    const { form, row, column } = partsOfRef(ref);
    const columns = byRow.get(`${form}.${row}`) ?? new Map<string, Wan>();
    byRow.set(`${form}.${row}`, columns.set(column, wan));
  }
  const rows = new Map<FilledRow, FilledRow>();
  const laidOver = (form: FilledForm, row: FilledRow): FilledRow => {
    const columns = byRow.get(`${form.id}.${row.id}`);
    if (columns === undefined) return row;
    const known = before?.rows.get(row);
    const made = known !== undefined && prints(known, columns) ? known : withColumns(row, columns);
    rows.set(row, made);
    return made;
  };
  const all = forms.map((form) => {
    const printed = form.rows.map((row) => laidOver(form, row));
    return printed.every((row, index) => row === form.rows[index]) ? form : { ...form, rows: printed };
  });
  return { forms: all, rows };
}

function withColumns(row: FilledRow, columns: ReadonlyMap<string, Wan>): FilledRow {
  const cells = Object.entries(row.cells).map(([column, cell]): readonly [string, Cell] => {
    const adopted = columns.get(column);
    return [column, cell.kind === "blank" || adopted === undefined ? cell : { ...cell, adopted }];
  });
  return { ...row, cells: Object.fromEntries(cells) };
}

/** Whether a row made before prints exactly these values. */
function prints({ cells }: FilledRow, columns: ReadonlyMap<string, Wan>): boolean {
  return Object.entries(cells).every(([column, cell]) => {
    const wan = columns.get(column);
    if (cell.kind === "blank") return true;
    return wan === undefined ? cell.adopted === undefined : cell.adopted?.equals(wan) === true;
  });
}
