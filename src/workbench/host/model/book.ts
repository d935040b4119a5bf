import type { CellValue } from "../../../files";
import { HostError } from "../hostError";
import { excelLimits } from "../limits";
import type { ModelChange, Origin, Shift } from "./change";
import { FormatTable } from "./format";
import { HostSheet } from "./sheet";

/** Works out a formula of a cell; the grid of the workbench brings one. */
export type Calculate = (formula: string, sheet: HostSheet, cell: { row: number; column: number }) => CellValue;

/** What tests and the workbench look at: how often and how much was written, and what it did to the person's undo. */
export interface Bookkeeping {
  /** Cells, formats, sizes, sheets and settings the add-in wrote: one for each action, whatever its size. */
  writes: number;
  /** Cells whose value the add-in set. */
  cellsWritten: number;
  /** Actions of the person that could be undone now. */
  undoSteps: number;
  /** How often a write of the add-in threw away undo steps. */
  undoCleared: number;
}

/** The workbook the host stands for. Every change is told to the listeners once the action is done. */
export class HostBook {
  sheets: HostSheet[] = [];
  activeId = "";
  readonly formats = new FormatTable();
  readonly customXml = new Map<string, string>();
  readonly settings = new Map<string, unknown>();
  readonly names = new Map<string, string>();
  isStructureProtected = false;
  readonly kept: Bookkeeping = { writes: 0, cellsWritten: 0, undoSteps: 0, undoCleared: 0 };
  calculate: Calculate = () => ({ kind: "fault", text: "#NAME?" });

  private readonly listeners = new Set<(change: ModelChange) => void>();
  private nextId = 1;

  /** Tells of every change from now on; the answer ends it. */
  subscribe(listener: (change: ModelChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: ModelChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  /** An id no other object of this workbook has, shaped as Excel's. */
  newId(): string {
    const number = (this.nextId++).toString(16).toUpperCase().padStart(12, "0");
    return `{00000000-0001-0000-0000-${number}}`;
  }

  sheet(id: string): HostSheet {
    const sheet = this.sheets.find((one) => one.id === id);
    if (sheet === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }

  /** By name, as Excel compares names, or by id. */
  findSheet(key: string): HostSheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  get active(): HostSheet {
    return this.sheet(this.activeId);
  }

  addSheet(wanted: string | null, origin: Origin): HostSheet {
    this.refuseLockedStructure(origin);
    const sheet = new HostSheet(this.newId(), wanted === null ? this.freeName() : this.checkedName(wanted, null));
    this.sheets.push(sheet);
    if (this.sheets.length === 1) this.activeId = sheet.id;
    this.tell({ kind: "sheetAdded", sheetId: sheet.id, origin });
    return sheet;
  }

  deleteSheet(sheet: HostSheet, origin: Origin): void {
    this.refuseLockedStructure(origin);
    const visible = this.sheets.filter((one) => one.visibility === "Visible" && one !== sheet);
    const [next] = visible;
    if (next === undefined) throw new HostError("InvalidOperation", "A workbook must hold a visible sheet.");
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.tell({ kind: "sheetDeleted", sheetId: sheet.id, origin });
    if (this.activeId === sheet.id) this.activate(next);
  }

  renameSheet(sheet: HostSheet, name: string, origin: Origin): void {
    this.refuseLockedStructure(origin);
    sheet.name = this.checkedName(name, sheet);
    this.tell({ kind: "sheetRenamed", sheetId: sheet.id });
  }

  moveSheet(sheet: HostSheet, position: number, origin: Origin): void {
    this.refuseLockedStructure(origin);
    if (position < 0 || position >= this.sheets.length) throw new HostError("InvalidArgument", "No such position.");
    const others = this.sheets.filter((one) => one !== sheet);
    others.splice(position, 0, sheet);
    this.sheets = others;
    this.tell({ kind: "sheetMoved", sheetId: sheet.id });
  }

  activate(sheet: HostSheet): void {
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
    if (this.activeId === sheet.id) return;
    const left = this.activeId;
    this.activeId = sheet.id;
    this.tell({ kind: "activated", sheetId: sheet.id, left });
  }

  shift(sheet: HostSheet, shift: Shift, origin: Origin): void {
    sheet.shift(shift);
    this.tell({ kind: "shifted", sheetId: sheet.id, shift, origin });
  }

  /** Books a write of the add-in: it throws the person's undo away. */
  bookWrite(cells: number): void {
    this.kept.writes++;
    this.kept.cellsWritten += cells;
    if (this.kept.undoSteps > 0) this.kept.undoCleared++;
    this.kept.undoSteps = 0;
  }

  private refuseLockedStructure(origin: Origin): void {
    if (this.isStructureProtected && origin !== "load") {
      throw new HostError("AccessDenied", "The workbook's structure is protected.");
    }
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${String(number)}`) !== null) number++;
    return `Sheet${String(number)}`;
  }

  private checkedName(name: string, own: HostSheet | null): string {
    const isBad = name === "" || name.length > excelLimits.sheetNameLength || /[:\\/?*[\]]/.test(name);
    if (isBad || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history") {
      throw new HostError("InvalidArgument", `The sheet name ${name} is not allowed.`);
    }
    const other = this.sheets.find((one) => one !== own && one.name.toLowerCase() === name.toLowerCase());
    if (other !== undefined) {
      throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
    return name;
  }
}
