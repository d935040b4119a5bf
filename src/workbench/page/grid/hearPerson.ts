import { CommandType, type ICommandInfo, type IExecutionOptions, type IRange, RANGE_TYPE } from "@univerjs/core";
import { SetArrayFormulaDataMutation } from "@univerjs/preset-sheets-core";
import { type Area, HostError, type HostSheet } from "../../host";
import { text } from "../text";
import { type Binding, hostSheetOf } from "./binding";
import { changesOf, movesPlaces, type PersonChange } from "./personChanges";
import {
  areaOf,
  type CellPlace,
  cellsOf,
  readCell,
  readFormat,
  readMerges,
  readPanes,
  readSizes,
  refuseLocked,
} from "./readGrid";
import type { HostDrawing } from "./showHost";
import { readResults, readSpills } from "./readResults";

/**
 * Hands what the person does in the grid to the host: one action of hers, however many commands of the grid it takes,
 * is one change there. What the host refuses is taken back in the grid, and she is told.
 */
export class PersonHearing {
  private gathered: PersonChange[] = [];
  private isPlanned = false;
  private readonly stops: readonly { dispose(): void }[];

  constructor(
    private readonly binding: Binding,
    private readonly drawing: HostDrawing,
  ) {
    const { commands } = binding.grid;
    this.stops = [
      commands.beforeCommandExecuted((info, options) => this.before(info, options)),
      commands.onCommandExecuted((info, options) => this.after(info, options)),
    ];
  }

  dispose(): void {
    for (const stop of this.stops) stop.dispose();
  }

  /** Hands on what is gathered, now. */
  flush(): void {
    this.isPlanned = false;
    const changes = this.gathered.splice(0);
    if (changes.length > 0) this.drawing.silently(() => this.handOn(changes));
  }

  private isOwn({ type, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    const isCommand = type === CommandType.COMMAND || type === undefined;
    if (isCommand || options?.["fromHost"] === true) return false;
    const given: { unitId?: string } = { ...params };
    return given.unitId === this.binding.workbook.getUnitId();
  }

  private before(info: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (!this.isOwn(info, options)) return;
    if (info.type === CommandType.MUTATION) this.drawing.flush();
    if (movesPlaces(info.id)) this.flush();
  }

  private after(info: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (info.id === SetArrayFormulaDataMutation.id) readSpills(this.binding, this.drawing);
    if (!this.isOwn(info, options)) return;
    const changes = changesOf(info);
    if (options?.["fromFormula"] === true) {
      readResults(this.binding, this.drawing, changes);
      return;
    }
    this.gathered.push(...changes);
    if (this.isPlanned || changes.length === 0) return;
    this.isPlanned = true;
    queueMicrotask(() => {
      if (this.isPlanned) this.flush();
    });
  }

  private handOn(changes: readonly PersonChange[]): void {
    const cells = new Map<string, Map<string, CellPlace>>();
    for (const change of changes) {
      const sheet = hostSheetOf(this.binding, change.gridId);
      if (change.kind === "cells") addCells(cells, change.gridId, change.cells);
      else if (change.kind === "everyCell" || change.kind === "sheetAdded")
        addCells(cells, change.gridId, this.everyCell(change.gridId, sheet));
      this.attempt(() => this.handOnOther(change, sheet), sheet);
    }
    for (const [gridId, places] of cells) {
      const sheet = hostSheetOf(this.binding, gridId);
      if (sheet !== null) this.attempt(() => this.handOnCells(gridId, sheet, [...places.values()]), sheet);
    }
  }

  private everyCell(gridId: string, sheet: HostSheet | null): CellPlace[] {
    const worksheet = this.binding.workbook.getSheetBySheetId(gridId);
    const shown = worksheet === null || worksheet === undefined ? [] : cellsOf(worksheet);
    const known = (sheet?.columns ?? []).flatMap((column, index) => {
      const last = Math.max(column.usedRows()?.last ?? -1, column.lastFormatted());
      return Array.from({ length: last + 1 }, (_, row) => ({ row, column: index }));
    });
    return [...shown, ...known];
  }

  /** Carries something out on the host; when it refuses, the grid goes back to what the host holds. */
  private attempt(work: () => void, sheet: HostSheet | null): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.binding.refuse(text.refused(sheet?.name ?? "", error.code));
      if (sheet !== null) this.drawing.redraw(sheet);
    }
  }

  private handOnCells(gridId: string, sheet: HostSheet, places: readonly CellPlace[]): void {
    const worksheet = this.binding.workbook.getSheetBySheetId(gridId);
    if (worksheet === null || worksheet === undefined) return;
    const pair = { worksheet, sheet };
    refuseLocked(this.binding, sheet, places);
    const { book } = this.binding.host;
    const [only] = places;
    const before = places.length === 1 && only !== undefined ? sheet.valueAt(only.row, only.column) : null;
    const formatted = places.filter((place) => readFormat(this.binding, pair, place));
    const changed = places.filter((place) => readCell(this.binding, pair, place));
    book.kept.undoSteps++;
    if (formatted.length > 0)
      book.tell({ kind: "formats", sheetId: sheet.id, area: areaOf(formatted), origin: "person" });
    if (changed.length === 0) return;
    const detail =
      places.length === 1 && only !== undefined ? { before, after: sheet.valueAt(only.row, only.column) } : null;
    book.tell({ kind: "values", sheetId: sheet.id, area: areaOf(changed), origin: "person", detail });
  }

  private handOnOther(change: PersonChange, sheet: HostSheet | null): void {
    const { book, person } = this.binding.host;
    const worksheet = this.binding.workbook.getSheetBySheetId(change.gridId) ?? null;
    if (change.kind === "sheetAdded" && sheet === null && worksheet !== null) {
      this.binding.sheets.pair(change.gridId, book.addSheet(worksheet.getName(), "person").id);
      return;
    }
    if (sheet === null) return;
    if (change.kind === "sheetRemoved") {
      person.deleteSheet(sheet);
      setTimeout(() => this.binding.grid.undo.clearUndoRedo(this.binding.workbook.getUnitId()));
    } else if (change.kind === "shifted") person.shift(sheet, change.shift);
    else if (change.kind === "activated" && sheet.visibility === "Visible") person.activate(sheet);
    else if (change.kind === "selected") person.select(sheet, toArea(change.range));
    if (worksheet !== null) this.handOnLook(change, { worksheet, sheet });
  }

  private handOnLook(change: PersonChange, pair: Parameters<typeof readMerges>[0]): void {
    const { book, person } = this.binding.host;
    const { worksheet, sheet } = pair;
    if (change.kind === "merges") readMerges(pair);
    else if (change.kind === "sizes") readSizes(pair);
    else if (change.kind === "panes") readPanes(pair);
    else if (change.kind === "tab") {
      if (worksheet.getName() !== sheet.name) person.renameSheet(sheet, worksheet.getName());
      const place = this.binding.workbook.getSheetOrders().indexOf(worksheet.getSheetId());
      if (place !== book.sheets.indexOf(sheet)) book.moveSheet(sheet, place, "person");
      sheet.visibility = worksheet.isSheetHidden() === 1 ? "Hidden" : "Visible";
      sheet.tabColor = worksheet.getTabColor() ?? "";
      return;
    } else return;
    book.tell({ kind: change.kind, sheetId: sheet.id });
  }
}

function addCells(all: Map<string, Map<string, CellPlace>>, gridId: string, cells: readonly CellPlace[]): void {
  const known = all.get(gridId) ?? new Map<string, CellPlace>();
  for (const cell of cells) known.set(`${String(cell.row)} ${String(cell.column)}`, cell);
  all.set(gridId, known);
}

function toArea({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): Area {
  const isWholeRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  const isWholeColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  return {
    top: isWholeColumns ? 0 : startRow,
    bottom: isWholeColumns ? 1_048_575 : endRow,
    left: isWholeRows ? 0 : startColumn,
    right: isWholeRows ? 16_383 : endColumn,
  };
}
