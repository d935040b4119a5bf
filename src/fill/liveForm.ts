import type { RunningSum } from "../money";
import type { Cube, GroupKey } from "../ledger";
import type { FormDefinition } from "../forms";
import type { CondensedGroups } from "./condense";
import { Evaluator } from "./evaluator";
import type { Cell, FilledForm, FilledRow } from "./filled";
import { leafAt, placeFinder, sumLeaves, type MutableLeafSums, type PlaceFinder } from "./leafSums";
import { restingRows } from "./restingRows";
import { shapeForm, type FormShape, type ShapeRow } from "./shape";

/** The year a form shows, and how it names its rows. */
export interface FormYear {
  readonly year: number;
  /** The name of a functional code (功能科目). */
  readonly functionalName: (code: string) => string;
}

/** What forms are filled with. */
export interface Filling extends FormYear {
  readonly cube: Cube;
}

/** Entries of one group that came (1) or went (−1). */
export interface GroupChange {
  readonly key: GroupKey;
  readonly sum: RunningSum;
  readonly times: 1 | -1;
}

/** A form filled once from the groups of a year and then kept up to date: the cost of a change does not grow with them. */
export class LiveForm {
  private readonly find: PlaceFinder;
  private readonly leaves: MutableLeafSums;
  /** Rows that entries reach directly and that have any. */
  private readonly used = new Set<string>();
  private shape: FormShape;
  private places: ReadonlyMap<string, number>;
  private resting: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  private readonly amounts: Evaluator;
  private form: FilledForm;

  constructor(
    private readonly definition: FormDefinition,
    private readonly filling: FormYear,
    groups: CondensedGroups,
  ) {
    this.find = placeFinder(definition);
    this.leaves = sumLeaves(this.find, groups);
    for (const [row, columns] of this.leaves) if (hasEntries(columns)) this.used.add(row);
    this.shape = this.shapeNow();
    this.places = placesOf(this.shape);
    this.amounts = new Evaluator(this.shape, this.leaves);
    this.form = this.fill(new Map());
  }

  /** The form as it is now. Rows and cells that a change leaves alone stay the same objects. */
  get filled(): FilledForm {
    return this.form;
  }

  apply(changes: readonly GroupChange[]): void {
    const touched = new Set<string>();
    let isReshaped = false;
    for (const { key, sum, times } of changes) {
      if (key.year !== this.filling.year) continue;
      for (const { row, column } of this.find(key)) {
        leafAt(this.leaves, row, column).addSum(sum, times);
        touched.add(row);
      }
    }
    for (const row of touched) if (this.isUsedOtherwise(row)) isReshaped = true;
    if (touched.size === 0) return;
    const above = this.rowsAbove(touched);
    for (const row of above) this.amounts.forget(row);
    if (isReshaped && this.definition.rows.kind === "byFunction") this.reshape();
    else this.refill(above);
  }

  /** Whether a row has come to have entries, or lost its last one; from now on it is known as it is. */
  private isUsedOtherwise(row: string): boolean {
    const isUsed = hasEntries(this.leaves.get(row) ?? new Map<string, RunningSum>());
    if (isUsed === this.used.has(row)) return false;
    if (isUsed) this.used.add(row);
    else this.used.delete(row);
    return true;
  }

  private reshape(): void {
    this.shape = this.shapeNow();
    this.places = placesOf(this.shape);
    this.amounts.reshape(this.shape);
    this.form = this.fill(new Map(this.form.rows.map((row) => [row.id, row])));
  }

  /** Fills some rows again; the others stay. */
  private refill(changed: ReadonlySet<string>): void {
    const rows = [...this.form.rows];
    for (const id of changed) {
      const place = this.places.get(id) ?? -1;
      const row = this.shape.rows[place];
      if (row !== undefined) rows[place] = this.fillRow(row, rows[place]);
    }
    const isSame = rows.every((row, place) => row === this.form.rows[place]);
    const empty = this.used.size === 0;
    if (!isSame || empty !== this.form.empty) this.form = { ...this.form, empty, rows };
  }

  private shapeNow(): FormShape {
    return shapeForm(this.definition, this.definition.rows.kind === "byFunction" ? this.used : []);
  }

  /** The rows given and those whose amounts rest on them. */
  private rowsAbove(touched: ReadonlySet<string>): ReadonlySet<string> {
    const rows = new Set<string>();
    if (this.definition.rows.kind === "lines") {
      this.resting ??= restingRows(this.shape);
      for (const row of touched) for (const other of this.resting.get(row) ?? [row]) rows.add(other);
      return rows;
    }
    rows.add("total");
    for (const code of touched) for (const length of [3, 5, 7]) rows.add(code.slice(0, length));
    return rows;
  }

  private fill(before: ReadonlyMap<string, FilledRow>): FilledForm {
    return {
      id: this.definition.id,
      empty: this.used.size === 0,
      columns: this.definition.columns.map((column) => column.id),
      rows: this.shape.rows.map((row) => this.fillRow(row, before.get(row.id))),
    };
  }

  private fillRow(row: ShapeRow, before: FilledRow | undefined): FilledRow {
    const cells: Record<string, Cell> = {};
    let isSame = before !== undefined;
    for (const column of row.columns) {
      const cell = cellFrom(this.amounts.valueAt(row.id, column), before?.cells[column]);
      if (cell !== before?.cells[column]) isSame = false;
      cells[column] = cell;
    }
    if (before !== undefined && isSame) return before;
    return { id: row.id, label: this.labelOf(row), line: row.line?.line ?? null, side: row.side, cells };
  }

  private labelOf(row: ShapeRow): string {
    if (row.line !== null) return row.line.label;
    return row.id === "total" ? "合计" : this.filling.functionalName(row.id);
  }
}

/** Where each row stands. */
function placesOf({ rows }: FormShape): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, place) => [id, place]));
}

function hasEntries(columns: ReadonlyMap<string, RunningSum>): boolean {
  for (const sum of columns.values()) if (sum.entries > 0) return true;
  return false;
}

/** A cell for an amount; the one before where it says the same. */
function cellFrom(sum: RunningSum | null, before: Cell | undefined): Cell {
  if (sum === null) return before?.kind === "blank" ? before : { kind: "blank" };
  if (before?.kind === "amount" && sum.equals(before.yuan)) return before;
  return { kind: "amount", yuan: sum.toYuan() };
}
