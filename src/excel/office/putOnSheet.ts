import type { SheetPlan } from "../../layout";
import type { ChangedBlock } from "../changedBlocks";
import type { GridValue, PlannedGrid } from "../plannedGrid";
import { cellProperties, numberFormatOf } from "./cellFormat";
import { columnPoints, setUpPage } from "./page";

/** Cells sent between two syncs: their formats take a few hundred bytes each, and Excel carries 5 MB. */
const cellsAtOnce = 4000;

/** Writes everything but values: formats, merges, sizes, choices and the print set-up. */
export async function putLayout(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, grid }: { readonly plan: SheetPlan; readonly grid: PlannedGrid },
): Promise<void> {
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / plan.width));
  for (let top = 0; top < plan.height; top += rowsAtOnce) {
    const styles = grid.styles.slice(top, top + rowsAtOnce);
    const range = sheet.getRangeByIndexes(top, 0, styles.length, plan.width);
    range.numberFormat = styles.map((row) => row.map(numberFormatOf));
    range.setCellProperties(styles.map((row) => row.map(cellProperties)));
    await flush(context);
  }
  for (const { top, left, bottom, right } of plan.merges) {
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge();
  }
  const widths = plan.columnWidths.map((characters) => ({ format: { columnWidth: columnPoints(characters) } }));
  const heights = plan.rowHeights.map((points) => ({ format: { rowHeight: points } }));
  if (widths.length > 0) sheet.getRangeByIndexes(0, 0, 1, widths.length).setColumnProperties(widths);
  if (heights.length > 0) sheet.getRangeByIndexes(0, 0, heights.length, 1).setRowProperties(heights);
  for (const { area, choices } of plan.choices) {
    const cells = sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
  }
  setUpPage(sheet, plan.print);
  await flush(context);
}

/** A sync by a name of its own: each stands between batches that together would be too large. */
export async function flush(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

/**
 * What Excel is handed for a value. A text that starts like a formula, and any text in a cell not formatted as text,
 * gets an apostrophe, which Excel takes off again: it stays the text it is.
 */
function handed(value: GridValue, numberFormat: string): string | number {
  if (value === null) return "";
  if (typeof value === "number") return value;
  return numberFormat === "@" && !/^[=+\-@']/.test(value) ? value : `'${value}`;
}

/** Writes blocks of changed values, a batch at a time. */
export async function putValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { blocks, grid }: { readonly blocks: readonly ChangedBlock[]; readonly grid: PlannedGrid },
): Promise<void> {
  let waiting = 0;
  for (const { row, column, height, width, values } of blocks) {
    const range = sheet.getRangeByIndexes(row, column, height, width);
    range.values = values.map((cells, down) =>
      cells.map((value, across) => handed(value, numberFormatOf(grid.styles[row + down]?.[column + across] ?? null))),
    );
    waiting += height * width + 20;
    if (waiting < cellsAtOnce) continue;
    waiting = 0;
    await flush(context);
  }
}
