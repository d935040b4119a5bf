import { RunningSum } from "../money";
import type { Cube } from "../ledger";
import type { FormDefinition } from "../forms";
import { partsOfCell, type CellParts } from "./cellParts";
import type { Cell, FilledForm, FilledRow } from "./filled";
import { placeFinder, sumLeaves, type LeafSums } from "./leafSums";
import { shapeForm, type FormShape, type ShapeRow } from "./shape";

/** What forms are filled with. */
export interface Filling {
  readonly cube: Cube;
  readonly year: number;
  /** The name of a functional code (功能科目). */
  readonly functionalName: (code: string) => string;
}

/** Fills one form from the groups of a year. The cost grows with the groups, not with the ledger. */
export function fillForm(definition: FormDefinition, { cube, year, functionalName }: Filling): FilledForm {
  return fillFromLeaves(definition, sumLeaves(placeFinder(definition), cube, year), functionalName);
}

/** Fills every form given. */
export function fillForms(definitions: readonly FormDefinition[], filling: Filling): readonly FilledForm[] {
  return definitions.map((definition) => fillForm(definition, filling));
}

function fillFromLeaves(
  definition: FormDefinition,
  leaves: LeafSums,
  functionalName: (code: string) => string,
): FilledForm {
  const used = [...leaves].filter(([, columns]) => [...columns.values()].some((sum) => sum.entries > 0));
  const shape = shapeForm(definition, definition.rows.kind === "byFunction" ? used.map(([row]) => row) : []);
  const valueAt = evaluator(shape, leaves);
  return {
    id: definition.id,
    empty: used.length === 0,
    columns: definition.columns.map((column) => column.id),
    rows: shape.rows.map((row) => fillRow(row, { valueAt, label: labelOf(row, functionalName) })),
  };
}

type ValueAt = (row: string, column: string) => RunningSum | null;

function fillRow(row: ShapeRow, { valueAt, label }: { valueAt: ValueAt; label: string }): FilledRow {
  const cells: Record<string, Cell> = {};
  for (const column of row.columns) {
    const sum = valueAt(row.id, column);
    cells[column] = sum === null ? { kind: "blank" } : { kind: "amount", yuan: sum.toYuan() };
  }
  return { id: row.id, label, line: row.line?.line ?? null, side: row.side, cells };
}

function labelOf(row: ShapeRow, functionalName: (code: string) => string): string {
  if (row.line !== null) return row.line.label;
  return row.id === "total" ? "合计" : functionalName(row.id);
}

/** Works out each cell once; null is a blank. */
function evaluator(shape: FormShape, leaves: LeafSums): ValueAt {
  const known = new Map<string, RunningSum | null>();
  const valueAt: ValueAt = (row, column) => {
    const id = `${row}.${column}`;
    const found = known.get(id);
    if (found !== undefined) return found;
    const shapeRow = shape.rowOf.get(row);
    const value = shapeRow === undefined ? null : evaluate(partsOfCell(shape, shapeRow, column));
    known.set(id, value);
    return value;

    function evaluate({ how, takesEntries, parts }: CellParts): RunningSum | null {
      const result = new RunningSum();
      let blank = true;
      const leaf = takesEntries ? leaves.get(row)?.get(column) : undefined;
      if (leaf !== undefined && leaf.entries > 0) {
        result.addSum(leaf, 1);
        blank = false;
      }
      for (const part of parts) {
        const value = valueAt(part.row, part.column);
        if (value === null) continue;
        result.addSum(value, part.sign);
        blank = false;
      }
      return blank || (how === "balance" && result.toYuan().isZero()) ? null : result;
    }
  };
  return valueAt;
}
