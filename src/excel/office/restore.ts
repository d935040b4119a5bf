import { markKeys } from "../mark";
import { flush } from "./putOnSheet";
import { restorePage, settable } from "./looks";
import type { Looks } from "./looks";
import type { Snapshot } from "./snapshot";
import { blocksToWrite } from "../target";
import { restoreCharts } from "./sheetCharts";
import { chartChangesOf, clearLayout, type Journal } from "./writeSheets";

const rowsAtOnce = 200;

/** Takes back what was begun: sheets we added go, cells and layout of the others are put back. Can be done again. */
export async function restoreSheets(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  await deleteAdded(context, worksheets.items, journal);
  await unsetAside(context, journal);
  const present = new Set(worksheets.items.map((sheet) => sheet.id));
  for (const snapshot of journal.begun) {
    if (present.has(snapshot.fit.found.id)) await restoreOne(context, snapshot);
  }
}

/** Sheets that were not there before go: those with our mark, and an empty one of a name we gave, added just before it. */
async function deleteAdded(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { before, added }: Journal,
): Promise<void> {
  const known = new Set(before.map((sheet) => sheet.id));
  const looks = sheets
    .filter(({ id }) => !known.has(id))
    .map((sheet) => {
      const mark = sheet.customProperties.getItemOrNullObject(markKeys.plan);
      const used = sheet.getUsedRangeOrNullObject();
      mark.load("value");
      used.load("address");
      return { sheet, mark, used };
    });
  if (looks.length === 0) return;
  await context.sync();
  for (const { sheet, mark, used } of looks) {
    if (!mark.isNullObject || (used.isNullObject && added.includes(sheet.name))) sheet.delete();
  }
  await context.sync();
}

/** Gives sheets of another period their names and marks back, once the sheets in their place are gone. */
async function unsetAside(context: Excel.RequestContext, { aside }: Journal): Promise<void> {
  if (aside.length === 0) return;
  for (const { former } of aside) {
    if (former === null) continue;
    const sheet = context.workbook.worksheets.getItem(former.found.id);
    sheet.name = former.found.name;
    if (former.found.plan !== null) sheet.customProperties.add(markKeys.plan, former.found.plan);
  }
  await context.sync();
}

async function restoreOne(context: Excel.RequestContext, snapshot: Snapshot): Promise<void> {
  if (snapshot.looks === null) {
    restoreCells(snapshot);
    await putChartsBack(context, snapshot);
    return;
  }
  await takeRoomBack(context, snapshot);
  clearLayout(snapshot);
  await restoreLooks(context, snapshot, snapshot.looks);
  await restoreEveryCell(context, snapshot);
  const { customProperties } = snapshot.sheet;
  const { layout } = snapshot.fit.found;
  if (layout !== null) customProperties.add(markKeys.layout, layout);
  await putChartsBack(context, snapshot);
}

/** Charts last: they are drawn from the cells as they were. */
async function putChartsBack(context: Excel.RequestContext, snapshot: Snapshot): Promise<void> {
  await flush(context);
  const changes = chartChangesOf(snapshot);
  await restoreCharts(context, snapshot.sheet, { before: snapshot.charts, changes });
}

/** Only the cells that were to change, when nothing but values was written. */
function restoreCells({ sheet, cells, target }: Snapshot): void {
  const blocks = blocksToWrite(target.grid, cells);
  for (const { row, column, height, width } of blocks) {
    const before = cells.slice(row, row + height).map((line) => line.slice(column, column + width));
    sheet.getRangeByIndexes(row, column, height, width).formulas = before.map((line) => line.map((cell) => cell ?? ""));
  }
}

async function restoreEveryCell(context: Excel.RequestContext, { sheet, cells, width }: Snapshot): Promise<void> {
  for (let top = 0; top < cells.length; top += rowsAtOnce) {
    const part = cells.slice(top, top + rowsAtOnce);
    const range = sheet.getRangeByIndexes(top, 0, part.length, width);
    range.formulas = part.map((line) => line.map((cell) => cell ?? ""));
    await flush(context);
  }
}

/** Deletes rows and columns that were put in: the rows and the column they pushed tell whether they were. */
async function takeRoomBack(
  context: Excel.RequestContext,
  { fit, sheet, beside, insertions }: Snapshot,
): Promise<void> {
  beside.load("columnIndex");
  for (const { anchor } of insertions) anchor.load("rowIndex");
  await context.sync();
  const pushed = insertions.map(({ at, anchor }) => anchor.rowIndex - at);
  const ownRows = pushed.map((rows, index) => rows - (pushed[index - 1] ?? 0));
  for (let index = insertions.length - 1; index >= 0; index--) {
    const [count = 0, row = 0] = [ownRows[index], insertions[index]?.anchor.rowIndex];
    if (count > 0)
      sheet
        .getRangeByIndexes(row - count, 0, count, 1)
        .getEntireRow()
        .delete("Up");
  }
  const columns = beside.columnIndex - fit.width;
  if (columns > 0) sheet.getRangeByIndexes(0, fit.width, 1, columns).getEntireColumn().delete("Left");
  await context.sync();
}

async function restoreLooks(context: Excel.RequestContext, snapshot: Snapshot, looks: Looks): Promise<void> {
  const { sheet, height, width } = snapshot;
  for (let top = 0; top < height; top += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, height - top);
    const range = sheet.getRangeByIndexes(top, 0, count, width);
    range.numberFormat = looks.numberFormats.slice(top, top + count).map((row) => [...row]);
    range.setCellProperties(looks.cells.slice(top, top + count).map((row) => row.map(settable)));
    await flush(context);
  }
  for (const { top, left, bottom, right } of looks.merges) {
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge();
  }
  sheet
    .getRangeByIndexes(0, 0, height, 1)
    .setRowProperties(looks.rows.map(({ format }) => ({ format: { ...format } })));
  const columns = looks.columns.map(({ format }) => ({ format: { ...format } }));
  sheet.getRangeByIndexes(0, 0, 1, width).setColumnProperties(columns);
  for (const { range, validation } of looks.choices) {
    if (validation.type === "List") range.dataValidation.rule = validation.rule;
  }
  restorePage(sheet, looks);
  await flush(context);
}
