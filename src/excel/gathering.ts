import type { Place, SheetChange, SheetEdit, WorkbookEvent } from "./workbook";

/** How long edits are gathered before they are told, in milliseconds. */
export const gatheringTime = 30;

/**
 * Gathers what happens within a moment and tells it once: a paste that Excel reports in pieces, or rows inserted one
 * after the other, are one update.
 */
export class Gathering {
  private edits = new Map<string, SheetChange[]>();
  private areSheetsChanged = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isStopped = false;
  private lastSelected = "";

  constructor(private readonly listener: (event: WorkbookEvent) => void) {}

  edited({ sheetId, changes }: SheetEdit): void {
    this.edits.set(sheetId, [...(this.edits.get(sheetId) ?? []), ...changes]);
    this.tellSoon();
  }

  sheetsChanged(): void {
    this.areSheetsChanged = true;
    this.tellSoon();
  }

  /** Told at once: a panel follows the selection without delay. Changing the sheet may tell the same place twice. */
  selected(place: Place): void {
    const key = JSON.stringify([place.sheetId, place.row, place.column, place.height, place.width]);
    if (this.isStopped || key === this.lastSelected) return;
    this.lastSelected = key;
    this.listener({ kind: "selected", place });
  }

  /** Nothing is told from now on, not even what was gathered. */
  stop(): void {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private tellSoon(): void {
    if (!this.isStopped) this.timer ??= setTimeout(() => this.tell(), gatheringTime);
  }

  private tell(): void {
    this.timer = null;
    const edits: SheetEdit[] = [...this.edits].map(([sheetId, changes]) => ({ sheetId, changes }));
    const areSheetsChanged = this.areSheetsChanged;
    this.edits = new Map();
    this.areSheetsChanged = false;
    if (areSheetsChanged) this.listener({ kind: "sheetsChanged" });
    if (edits.length > 0) this.listener({ kind: "edited", edits });
  }
}
