import type { CellStyle, PlannedValue, SheetPlan } from "../layout";

/** What a cell should hold: null is blank. Amounts are numbers of 万元 from here on. */
export type GridValue = string | number | null;

/** A plan spread over its rows and columns. */
export interface PlannedGrid {
  readonly values: readonly (readonly GridValue[])[];
  /** Null where the plan has no cell: blank and without style. */
  readonly styles: readonly (readonly (CellStyle | null)[])[];
}

/** What a planned value is in a cell of Excel: the number is made here, at the door, from the shown amount's decimals. */
export function gridValueOf(value: PlannedValue): GridValue {
  switch (value.kind) {
    case "blank":
      return null;
    case "text":
      return value.text === "" ? null : value.text;
    case "count":
      return value.count;
    case "wan":
      return Number(value.wan.toString());
  }
}

export function spreadPlan(plan: SheetPlan): PlannedGrid {
  const rows = <Cell>(blank: Cell): Cell[][] =>
    Array.from({ length: plan.height }, () => new Array<Cell>(plan.width).fill(blank));
  const values = rows<GridValue>(null);
  const styles = rows<CellStyle | null>(null);
  for (const cell of plan.cells) {
    const [valueRow, styleRow] = [values[cell.row], styles[cell.row]];
    if (valueRow === undefined || styleRow === undefined || cell.column >= plan.width) {
      throw new RangeError(`plan ${plan.id} has a cell outside its ${String(plan.height)} × ${String(plan.width)}`);
    }
    valueRow[cell.column] = gridValueOf(cell.value);
    styleRow[cell.column] = cell.style;
  }
  return { values, styles };
}
