import type { PlannedCell, PlannedValue, SheetPlan } from "../../src/layout";

/** A sheet with the values given, all in one kind of cell. */
export function planOf(rows: readonly (readonly PlannedValue[])[], changes: Partial<SheetPlan> = {}): SheetPlan {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.flatMap((row, index) =>
    row.map((value, column): PlannedCell => ({ row: index, column, value, style: "text", ref: null })),
  );
  return {
    id: "sheet",
    name: "表",
    height: rows.length,
    width,
    cells,
    merges: [],
    columnWidths: Array.from({ length: width }, () => 12),
    rowHeights: rows.map(() => 15),
    choices: [],
    charts: [],
    print: {
      orientation: "portrait",
      pagesTall: null,
      repeatedRows: null,
      area: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 },
    },
    ...changes,
  };
}

/** A cell of text. */
export function textOf(text: string): PlannedValue {
  return { kind: "text", text };
}
