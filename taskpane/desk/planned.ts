import type { CellValue } from "../../src/files";
import type { PlannedValue, SheetPlan } from "../../src/layout";

/** What a planned value is in a cell of Excel. An amount becomes a number only here and at the writer's door. */
export function cellOf(value: PlannedValue): CellValue {
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

/** Whether two lists of plans put the same values into the same cells. */
export function samePlans(left: readonly SheetPlan[], right: readonly SheetPlan[]): boolean {
  return left.length === right.length && left.every((plan, index) => samePlan(plan, right[index]));
}

function samePlan(left: SheetPlan, right: SheetPlan | undefined): boolean {
  if (left.id !== right?.id || left.cells.length !== right.cells.length) return false;
  return left.cells.every((cell, index) => {
    const other = right.cells[index];
    return (
      other !== undefined &&
      cell.row === other.row &&
      cell.column === other.column &&
      cellOf(cell.value) === cellOf(other.value)
    );
  });
}
