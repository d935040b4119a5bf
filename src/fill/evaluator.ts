import { RunningSum } from "../money";
import { partsOfCell, type CellParts } from "./cellParts";
import type { FormShape } from "./shape";
import type { LeafSums } from "./leafSums";

/** The exact amounts of the cells of one form, each worked out once until its row is forgotten. Null is a blank. */
export class Evaluator {
  private readonly known = new Map<string, Map<string, RunningSum | null>>();

  constructor(
    private shape: FormShape,
    private readonly leaves: LeafSums,
  ) {}

  /** Takes over a new set of rows; what is known of rows stays known. */
  reshape(shape: FormShape): void {
    this.shape = shape;
  }

  /** Forgets what was worked out for a row; cells that are made of it must be forgotten too. */
  forget(row: string): void {
    this.known.delete(row);
  }

  valueAt(row: string, column: string): RunningSum | null {
    const found = this.known.get(row)?.get(column);
    if (found !== undefined) return found;
    const shapeRow = this.shape.rowOf.get(row);
    const parts = shapeRow === undefined ? null : partsOfCell(this.shape, shapeRow, column);
    const value = parts === null ? null : this.evaluate(parts, { row, column });
    const known = this.known.get(row) ?? new Map<string, RunningSum | null>();
    this.known.set(row, known.set(column, value));
    return value;
  }

  private evaluate({ how, takesEntries, parts }: CellParts, place: { row: string; column: string }): RunningSum | null {
    const result = new RunningSum();
    let blank = true;
    const leaf = takesEntries ? this.leaves.get(place.row)?.get(place.column) : undefined;
    if (leaf !== undefined && leaf.entries > 0) {
      result.addSum(leaf, 1);
      blank = false;
    }
    for (const part of parts) {
      const value = this.valueAt(part.row, part.column);
      if (value === null) continue;
      result.addSum(value, part.sign);
      blank = false;
    }
    return blank || (how === "balance" && result.toYuan().isZero()) ? null : result;
  }
}
