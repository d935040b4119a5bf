import type { CellValue, Sheet } from "../files";
import type { SheetPlan } from "../layout";

/** A block of cells of one sheet. Row and column are zero-based. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** Where to jump, or what is selected. */
export interface Place extends CellBlock {
  readonly sheetId: string;
}

/** A sheet of the workbook. Its id stays when it is renamed or moved. */
export interface SheetSummary {
  readonly id: string;
  readonly name: string;
  /** The plan it was written from; null for a sheet of the clerk's own, whatever its name. */
  readonly plan: string | null;
  /** Size of the printed area when it was last written; null for the clerk's own sheets. */
  readonly printed: { readonly height: number; readonly width: number } | null;
  /** Rows and columns from A1 to the last cell that holds a value. */
  readonly height: number;
  readonly width: number;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
}

/** What a person waiting for longer work can see and do. Once aborted, the work rejects with the signal's reason. */
export interface Watch {
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How plans are written. */
export interface WriteOptions extends Watch {
  /** What the plans are of, the report's year. Sheets of ours of another year are set aside, never overwritten. */
  readonly period?: string | undefined;
  /** Plans whose sheets the clerk took out of shape: they are set aside as they are, and new ones stand in their place. */
  readonly reshaped?: readonly string[] | undefined;
}

/** One sheet after writing. */
export interface WrittenSheet {
  readonly plan: string;
  readonly sheetId: string;
  /** As it is called in the workbook: 公开01表(2) where the clerk has a 公开01表 of her own. */
  readonly name: string;
  readonly isNew: boolean;
  /** Cells whose value was written; 0 when nothing had changed. */
  readonly cellsChanged: number;
  /** Whether formats, merges, sizes and print set-up were written again. */
  readonly isLayoutWritten: boolean;
  /** Charts drawn, anew or for the first time; those that are as planned stay. */
  readonly chartsDrawn: number;
  /** What the sheet of another period, or out of shape, is called now: it is the clerk's own. Null when there was none. */
  readonly setAside: string | null;
}

/** What one cell should hold; null empties it. A text is a text, never a formula. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
}

/** What became of formulas: put in order, or left because they show an error and so have no value to keep. */
export interface FormulasDone {
  readonly done: number;
  readonly left: number;
}

/** One thing the clerk did to a sheet, with the block as it stood then. */
export interface SheetChange {
  /** Whole rows put in or taken out; `otherShift` is what moves cells in any other way (columns, cells). */
  readonly kind: "cells" | "rowsInserted" | "rowsDeleted" | "otherShift";
  readonly block: CellBlock;
}

/** What happened on one sheet since the last telling. */
export interface SheetEdit {
  readonly sheetId: string;
  /** In the order they were done. */
  readonly changes: readonly SheetChange[];
}

/** What the clerk did. Our own writing is never told; a paste or an inserted row is told once. */
export type WorkbookEvent =
  | { readonly kind: "edited"; readonly edits: readonly SheetEdit[] }
  | { readonly kind: "selected"; readonly place: Place }
  | { readonly kind: "sheetsChanged" };

/** One of the things the add-in needs of Excel, and whether this Excel has it. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
  readonly isMet: boolean;
  /** False for what the product does without. */
  readonly isNeeded: boolean;
}

/**
 * The workbook in front of the clerk, in our words. Every method rejects with a `WorkbookFailure` when Excel refuses.
 * Only methods called write…, remove…, freeze… and reenter… write, each all of it or nothing.
 */
export interface Workbook {
  listSheets(): Promise<readonly SheetSummary[]>;
  /** Everything on a sheet from A1 on, read in blocks. */
  readSheet(sheetId: string, watch?: Watch): Promise<Sheet>;
  /** The xlsx bytes of the whole workbook as it stands, unsaved edits included; null where this Excel hands none out. */
  readFile(watch?: Watch): Promise<Uint8Array | null>;
  /** The values of a block, row by row: what an edit reports is read again with this. */
  readBlock(sheetId: string, block: CellBlock): Promise<readonly (readonly CellValue[])[]>;
  /** Puts plans onto sheets of ours, new or already there: only what changed is written, all of it or nothing. */
  writeSheets(plans: readonly SheetPlan[], options?: WriteOptions): Promise<readonly WrittenSheet[]>;
  /** Removes our sheets of these plans; the clerk's are never removed. */
  removeSheets(plans: readonly string[]): Promise<void>;
  /** Puts values into single cells of one sheet, and into no other. */
  writeCells(sheetId: string, cells: readonly CellWrite[]): Promise<void>;
  /** Puts values in the place of the formulas that are wanted: in a block, or (null) on every sheet. */
  freezeFormulas(isWanted: (formula: string) => boolean, place: Place | null): Promise<FormulasDone>;
  /** Enters the wanted formulas again that show #NAME?: Excel then looks for their functions anew. */
  reenterFormulas(isWanted: (formula: string) => boolean): Promise<FormulasDone>;
  select(place: Place): Promise<void>;
  selection(): Promise<Place>;
  /** What was stored in the workbook with `writeState`; null when nothing was. */
  readState(): Promise<unknown>;
  /** Stores plain data in the workbook; null removes it. */
  writeState(state: unknown): Promise<void>;
  /** Tells what the clerk does until the answer is called. */
  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
  /** Opens a workbook's bytes beside this one, in a window of its own. */
  openCopy(bytes: Uint8Array): Promise<void>;
  requirements(): readonly Requirement[];
}
