import type { CellValue } from "../../../files";
import { type Area, checkedArea } from "./area";
import type { HostBook } from "./book";
import type { Shift } from "./change";
import { changeFormats, clearArea, refuseProtected, tellValues, writeValues } from "./edit";
import type { CellFormat } from "./format";
import type { HostSheet } from "./sheet";

/**
 * The person at the grid: each method is one action of hers, raises the events Excel would raise, once, and adds a step
 * to what she can undo.
 */
export class Person {
  constructor(private readonly book: HostBook) {}

  /** Types into one cell; text that reads as a number or a formula becomes one. */
  type(sheet: HostSheet, cell: { row: number; column: number }, text: string | number | boolean): void {
    const area = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
    writeValues({ book: this.book, sheet, area: checkedArea(area), origin: "person" }, [[text]]);
    this.book.kept.undoSteps++;
  }

  /** Pastes a block whose first cell lands on `cell`; null leaves a cell as it is. */
  paste(sheet: HostSheet, cell: { row: number; column: number }, rows: readonly (readonly unknown[])[]): void {
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width === 0) return;
    const area = {
      top: cell.row,
      left: cell.column,
      bottom: cell.row + rows.length - 1,
      right: cell.column + width - 1,
    };
    const even = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
    writeValues({ book: this.book, sheet, area: checkedArea(area), origin: "person" }, even);
    this.book.kept.undoSteps++;
  }

  /** Presses Delete over a block. */
  clear(sheet: HostSheet, area: Area): void {
    clearArea({ book: this.book, sheet, area: checkedArea(area), origin: "person" }, "Contents");
    this.book.kept.undoSteps++;
  }

  format(sheet: HostSheet, area: Area, change: (format: CellFormat) => CellFormat): void {
    changeFormats({ book: this.book, sheet, area: checkedArea(area), origin: "person" }, change);
    this.book.kept.undoSteps++;
  }

  /** Inserts or deletes whole rows or columns. */
  shift(sheet: HostSheet, shift: Shift): void {
    refuseProtected(sheet);
    this.book.shift(sheet, shift, "person");
    this.book.kept.undoSteps++;
  }

  select(sheet: HostSheet, area: Area): void {
    sheet.selection = checkedArea(area);
    if (this.book.activeId !== sheet.id) this.book.activate(sheet);
    this.book.tell({ kind: "selected", sheetId: sheet.id, area });
  }

  /** Clicks on the sheet's tab: it is activated, and its selection, which was there before, is not told anew. */
  activate(sheet: HostSheet): void {
    this.book.activate(sheet);
  }

  addSheet(name: string | null): HostSheet {
    const sheet = this.book.addSheet(name, "person");
    this.book.activate(sheet);
    return sheet;
  }

  renameSheet(sheet: HostSheet, name: string): void {
    this.book.renameSheet(sheet, name, "person");
  }

  deleteSheet(sheet: HostSheet): void {
    this.book.deleteSheet(sheet, "person");
  }

  /** What the grid calculated for formulas of an area, row by row: no edit, and no step to undo. */
  calculated(sheet: HostSheet, area: Area, values: readonly (readonly CellValue[])[]): void {
    values.forEach((cells, down) => {
      cells.forEach((value, across) => sheet.column(area.left + across).setResult(area.top + down, value));
    });
    this.book.tell({ kind: "results", sheetId: sheet.id, area });
  }
}

/** Fills a sheet from rows of values as when a file is opened: nothing is parsed, no event is raised. */
export function loadRows(book: HostBook, sheet: HostSheet, rows: Iterable<readonly CellValue[]>): void {
  let row = 0;
  let width = 1;
  for (const cells of rows) {
    width = Math.max(width, cells.length);
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column] ?? null;
      if (value !== null && value !== "") sheet.column(column).setValue(row, value);
    }
    row++;
  }
  const area = { top: 0, left: 0, bottom: Math.max(0, row - 1), right: width - 1 };
  tellValues({ book, sheet, area, origin: "load" }, null);
}
