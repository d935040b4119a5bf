import type { Place } from "../workbook";

/** What is selected now. */
export async function selection(context: Excel.RequestContext): Promise<Place> {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id");
  await context.sync();
  return {
    sheetId: range.worksheet.id,
    row: range.rowIndex,
    column: range.columnIndex,
    height: range.rowCount,
    width: range.columnCount,
  };
}
