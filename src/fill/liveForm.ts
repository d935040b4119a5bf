import type { RunningSum } from "../money";
import type { Cube, GroupKey } from "../ledger";
import type { FormDefinition } from "../forms";
import type { CondensedGroups } from "./condense";
import { Evaluator } from "./evaluator";
import type { Cell, FilledForm, FilledRow } from "./filled";
import { leafAt, placeFinder, sumLeaves, type MutableLeafSums, type PlaceFinder } from "./leafSums";
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
  private shape: FormShape;
  private readonly amounts: Evaluator;
  private form: FilledForm;

  constructor(
    private readonly definition: FormDefinition,
    private readonly filling: FormYear,
    groups: CondensedGroups,
  ) {
    this.find = placeFinder(definition);
    this.leaves = sumLeaves(this.find, groups);
    this.shape = this.shapeNow();
    this.amounts = new Evaluator(this.shape, this.leaves);
    this.form = this.fill(new Map());
  }

  /** The form as it is now. Rows and cells that a change leaves alone stay the same objects. */
  get filled(): FilledForm {
    return this.form;
  }

  apply(changes: readonly GroupChange[]): void {
    const touched = new Set<string>();
    for (const { key, sum, times } of changes) {
      if (key.year !== this.filling.year) continue;
      for (const { row, column } of this.find(key)) {
        leafAt(this.leaves, row, column).addSum(sum, times);
        touched.add(row);
      }
    }
    if (touched.size === 0) return;
    this.shape = this.shapeNow();
    this.amounts.reshape(this.shape);
    for (const row of this.rowsAbove(touched)) this.amounts.forget(row);
    this.form = this.fill(new Map(this.form.rows.map((row) => [row.id, row])));
  }

  private shapeNow(): FormShape {
    return shapeForm(this.definition, this.definition.rows.kind === "byFunction" ? this.usedRows() : []);
  }

  private usedRows(): readonly string[] {
    return [...this.leaves].flatMap(([row, columns]) => (hasEntries(columns) ? [row] : []));
  }

  /** Rows whose amounts rest on the rows given. Forms with fixed lines are small: all of theirs. */
  private rowsAbove(touched: ReadonlySet<string>): Iterable<string> {
    if (this.definition.rows.kind === "lines") return this.shape.rowOf.keys();
    const rows = new Set(["total"]);
    for (const code of touched) for (const length of [3, 5, 7]) rows.add(code.slice(0, length));
    return rows;
  }

  private fill(before: ReadonlyMap<string, FilledRow>): FilledForm {
    return {
      id: this.definition.id,
      empty: ![...this.leaves.values()].some(hasEntries),
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
