import type { FormId, Side } from "../forms";
import type { Wan, Yuan } from "../money";

/** What a cell holds: nothing, or an exact amount. A blank is not a zero. */
export type Cell = { readonly kind: "blank" } | AmountCell;

/** An exact amount. `adopted` is the 万元 a clerk chose to print (尾差处理), next to the exact one; absent: 四舍五入. */
export interface AmountCell {
  readonly kind: "amount";
  readonly yuan: Yuan;
  readonly adopted?: Wan;
}

/** What a figure prints in 万元: the adopted value, else its exact amount rounded. Every room shows figures through it. */
export function shownWan({ yuan, adopted }: AmountCell): Wan {
  return adopted ?? yuan.toWan();
}

/** Whether a figure prints another value than 四舍五入 gives. */
export function isAdopted(cell: Cell): boolean {
  return cell.kind === "amount" && cell.adopted !== undefined && !cell.adopted.equals(cell.yuan.toWan());
}

/** A row of a filled form; `cells` has exactly the columns the row has. */
export interface FilledRow {
  /** `total`, a code, `line27`, `personnel`, `budget` … the same in every edition. */
  readonly id: string;
  readonly label: string;
  readonly line: number | null;
  readonly side: Side | null;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface FilledForm {
  readonly id: FormId;
  /** Whether no entry at all stands behind it (空表). */
  readonly empty: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly FilledRow[];
}

/** A published figure: `form.row.column`, for example `expenditure.2012906.basic`. */
export type CellRef = `${FormId}.${string}.${string}`;

/** The parts of a reference. */
export function partsOfRef(ref: CellRef): { form: FormId; row: string; column: string } {
  const [form, row, column] = ref.split(".");
  if (row === undefined || column === undefined) throw new RangeError(`not a cell reference: ${ref}`);
  return { form: form as FormId, row, column };
}

/** The cell of a reference; undefined where the forms have no such row or column. */
export function cellOfRef(forms: readonly FilledForm[], ref: CellRef): Cell | undefined {
  const { form, row, column } = partsOfRef(ref);
  return forms.find((candidate) => candidate.id === form)?.rows.find((candidate) => candidate.id === row)?.cells[
    column
  ];
}
