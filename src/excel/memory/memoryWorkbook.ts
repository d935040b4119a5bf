import { buildSheet, type CellValue, type Sheet } from "../../files";
import type { SheetPlan } from "../../layout";
import { type Refusal, WorkbookFailure } from "../failure";
import { probeRequirements } from "../requirements";
import { printedSize } from "../mark";
import { readStateXml, writeStateXml } from "../state";
import { chooseTargets, type FoundSheet, refuseProtected } from "../target";
import type {
  CellBlock,
  CellWrite,
  FormulasDone,
  Place,
  Requirement,
  SheetSummary,
  Watch,
  Workbook,
  WorkbookEvent,
  WriteOptions,
  WrittenSheet,
} from "../workbook";
import { Clerk } from "./clerk";
import { blockOf, copySheet, extentOf, type MemorySheet, setCell } from "./memorySheet";
import { freezeIn, reenterIn } from "./formulas";
import { putPlan } from "./putPlan";

const rowsAtOnce = 1000;

/** A workbook kept in memory: what the pane is tried against, and what a real one is compared with. */
export class MemoryWorkbook implements Workbook {
  /** The clerk's own doings. */
  readonly clerk: Clerk;
  isStructureProtected = false;
  isEditing = false;
  /** Bytes of every workbook opened beside this one. */
  readonly opened: Uint8Array[] = [];
  /** Cells written so far. */
  cellsWritten = 0;

  private sheets: MemorySheet[] = [];
  private selected: Place | null = null;
  private state: string | null = null;
  private failing: number | null = null;
  private nextId = 1;

  constructor() {
    this.clerk = new Clerk({
      sheet: (id) => this.sheet(id),
      add: (sheet) => void this.sheets.push(sheet),
      remove: (sheet) => (this.sheets = this.sheets.filter((one) => one !== sheet)),
      newId: () => `sheet${String(this.nextId++)}`,
      selected: (place) => (this.selected = place),
    });
  }

  /** Refuses at the n-th step from now; 1 is the next. */
  failAt(step: number | null): void {
    this.failing = step;
  }

  async listSheets(): Promise<readonly SheetSummary[]> {
    await this.step();
    return this.found().map((sheet) => ({ ...sheet, printed: printedSize(sheet) }));
  }

  async readSheet(sheetId: string, watch: Watch = {}): Promise<Sheet> {
    await this.step();
    const sheet = this.sheet(sheetId);
    const { height, width } = extentOf(sheet);
    const rows: CellValue[][] = [];
    while (rows.length < height) {
      watch.signal?.throwIfAborted();
      await this.step();
      rows.push(
        ...blockOf(sheet, { row: rows.length, column: 0, height: Math.min(rowsAtOnce, height - rows.length), width }),
      );
      watch.onProgress?.(rows.length / height);
    }
    watch.signal?.throwIfAborted();
    return buildSheet(sheet.name, rows);
  }

  readFile(): Promise<null> {
    return Promise.resolve(null);
  }

  async readBlock(sheetId: string, block: CellBlock): Promise<readonly (readonly CellValue[])[]> {
    await this.step();
    return blockOf(this.sheet(sheetId), block);
  }

  async writeSheets(plans: readonly SheetPlan[], watch: WriteOptions = {}): Promise<readonly WrittenSheet[]> {
    watch.signal?.throwIfAborted();
    await this.step();
    const targets = chooseTargets(plans, this.found(), watch);
    refuseProtected(targets, this.isStructureProtected);
    const next = this.sheets.map(copySheet);
    const written: WrittenSheet[] = [];
    for (const target of targets) {
      watch.signal?.throwIfAborted();
      await this.step();
      written.push(putPlan(next, target, () => `sheet${String(this.nextId++)}`));
      watch.onProgress?.(written.length / targets.length);
    }
    watch.signal?.throwIfAborted();
    this.sheets = next;
    this.cellsWritten += written.reduce((sum, { cellsChanged }) => sum + cellsChanged, 0);
    return written;
  }

  async removeSheets(plans: readonly string[]): Promise<void> {
    await this.step();
    this.sheets = this.sheets.filter(({ plan }) => plan === null || !plans.includes(plan));
  }

  async writeCells(sheetId: string, cells: readonly CellWrite[]): Promise<void> {
    await this.step();
    const sheet = this.sheet(sheetId);
    if (sheet.isProtected) throw new WorkbookFailure({ kind: "sheetProtected", sheet: sheet.name });
    for (const { row, column, value } of cells) setCell(sheet, { row, column }, value);
    this.cellsWritten += cells.length;
  }

  async freezeFormulas(isWanted: (formula: string) => boolean, place: Place | null): Promise<FormulasDone> {
    await this.step();
    return freezeIn(this.sheets, isWanted, place);
  }

  async reenterFormulas(isWanted: (formula: string) => boolean): Promise<FormulasDone> {
    await this.step();
    return reenterIn(this.sheets, isWanted);
  }

  async select(place: Place): Promise<void> {
    await this.step();
    this.sheet(place.sheetId).isHidden = false;
    this.clerk.select(place);
  }

  async selection(): Promise<Place> {
    await this.step();
    const [first] = this.sheets;
    return this.selected ?? { sheetId: first?.id ?? "", row: 0, column: 0, height: 1, width: 1 };
  }

  async readState(): Promise<unknown> {
    await this.step();
    return this.state === null ? null : readStateXml(this.state);
  }

  async writeState(state: unknown): Promise<void> {
    await this.step();
    this.state = state === null ? null : writeStateXml(state);
  }

  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    return Promise.resolve(this.clerk.watch(listener));
  }

  async openCopy(bytes: Uint8Array): Promise<void> {
    await this.step();
    this.opened.push(bytes);
  }

  requirements(): readonly Requirement[] {
    return probeRequirements(() => true);
  }

  private found(): readonly FoundSheet[] {
    return this.sheets.map((sheet) => {
      const { id, name, plan, period, layout, isHidden, isProtected } = sheet;
      return { id, name, plan, period, layout, isHidden, isProtected, ...extentOf(sheet) };
    });
  }

  private sheet(id: string): MemorySheet {
    const sheet = this.sheets.find((one) => one.id === id);
    if (sheet === undefined) throw new WorkbookFailure({ kind: "sheetMissing", sheet: null });
    return sheet;
  }

  /** Where a real workbook would go to Excel and back. */
  private async step(): Promise<void> {
    await Promise.resolve();
    if (this.isEditing) throw new WorkbookFailure({ kind: "editing" });
    if (this.failing === null) return;
    this.failing--;
    if (this.failing > 0) return;
    this.failing = null;
    const refusal: Refusal = { kind: "refused", code: "GeneralException", detail: "planned" };
    throw new WorkbookFailure(refusal);
  }
}
