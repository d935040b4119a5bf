import type { CellValue } from "../../files";
import type { PlannedChart } from "../../layout";
import { Gathering } from "../gathering";
import type { Place, SheetChange, WorkbookEvent } from "../workbook";
import { deleteRows, insertRows, type MemorySheet, setCell, setFormula } from "./memorySheet";

/** What the clerk's doings need of the workbook. */
export interface ClerksBook {
  readonly sheet: (id: string) => MemorySheet;
  readonly add: (sheet: MemorySheet) => void;
  readonly remove: (sheet: MemorySheet) => void;
  readonly newId: () => string;
  readonly selected: (place: Place) => void;
}

/** The clerk at a workbook in memory: what she does is told to whoever watches. */
export class Clerk {
  private readonly gatherings = new Set<Gathering>();

  constructor(private readonly book: ClerksBook) {}

  /** Adds a sheet of her own and gives its id. */
  addSheet(name: string, rows: readonly (readonly CellValue[])[] = []): string {
    const id = this.book.newId();
    const copied = rows.map((row) => [...row]);
    this.book.add({
      id,
      name,
      plan: null,
      period: null,
      layout: null,
      rows: copied,
      formulas: new Map(),
      chartNames: [],
      drawn: [],
      isProtected: false,
      isHidden: false,
    });
    for (const gathering of this.gatherings) gathering.sheetsChanged();
    return id;
  }

  deleteSheet(sheetId: string): void {
    this.book.remove(this.book.sheet(sheetId));
    for (const gathering of this.gatherings) gathering.sheetsChanged();
  }

  /** Puts a chart of her own on a sheet. */
  addChart(sheetId: string, name: string): void {
    const sheet = this.book.sheet(sheetId);
    sheet.chartNames = [...sheet.chartNames, name];
  }

  deleteChart(sheetId: string, name: string): void {
    const sheet = this.book.sheet(sheetId);
    sheet.chartNames = sheet.chartNames.filter((one) => one !== name);
  }

  /** Names of the charts of a sheet, and for ours what they were planned as. */
  charts(sheetId: string): readonly { readonly name: string; readonly chart: PlannedChart | null }[] {
    const { chartNames, drawn } = this.book.sheet(sheetId);
    return chartNames.map((name) => ({ name, chart: drawn.find(({ called }) => called === name)?.chart ?? null }));
  }

  protectSheet(sheetId: string, isProtected: boolean): void {
    this.book.sheet(sheetId).isProtected = isProtected;
  }

  /** Types or pastes a block of values; its first cell lands on the given one. */
  paste(sheetId: string, cell: { row: number; column: number }, rows: readonly (readonly CellValue[])[]): void {
    const sheet = this.book.sheet(sheetId);
    rows.forEach((values, down) =>
      values.forEach((value, across) => setCell(sheet, { row: cell.row + down, column: cell.column + across }, value)),
    );
    const width = Math.max(0, ...rows.map((row) => row.length));
    this.tellEdit(sheetId, { kind: "cells", block: { ...cell, height: rows.length, width } });
  }

  /** Types a formula; what it shows is given, since nothing is calculated here. */
  typeFormula(
    sheetId: string,
    cell: { row: number; column: number },
    typed: { formula: string; value: CellValue },
  ): void {
    setFormula(this.book.sheet(sheetId), cell, typed);
    this.tellEdit(sheetId, { kind: "cells", block: { ...cell, height: 1, width: 1 } });
  }

  insertRows(sheetId: string, at: number, count: number): void {
    insertRows(this.book.sheet(sheetId), at, count);
    this.tellEdit(sheetId, { kind: "rowsInserted", block: { row: at, column: 0, height: count, width: 16_384 } });
  }

  deleteRows(sheetId: string, at: number, count: number): void {
    deleteRows(this.book.sheet(sheetId), at, count);
    this.tellEdit(sheetId, { kind: "rowsDeleted", block: { row: at, column: 0, height: count, width: 16_384 } });
  }

  select(place: Place): void {
    this.book.selected(place);
    for (const gathering of this.gatherings) gathering.selected(place);
  }

  watch(listener: (event: WorkbookEvent) => void): () => Promise<void> {
    const gathering = new Gathering(listener);
    this.gatherings.add(gathering);
    return () => {
      gathering.stop();
      this.gatherings.delete(gathering);
      return Promise.resolve();
    };
  }

  private tellEdit(sheetId: string, change: SheetChange): void {
    for (const gathering of this.gatherings) gathering.edited({ sheetId, changes: [change] });
  }
}
