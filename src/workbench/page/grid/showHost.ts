import type { Area, HostSheet, ModelChange } from "../../host";
import type { Binding } from "./binding";
import { drawCells } from "./drawCells";
import {
  drawMerges,
  drawPanes,
  drawSelection,
  drawShift,
  drawSizes,
  drawTab,
  insertSheet,
  removeSheet,
} from "./drawSheet";

type SheetPart = "tab" | "merges" | "sizes" | "panes";

/** What of one sheet waits to be drawn. */
interface Waiting {
  isNew: boolean;
  readonly values: Area[];
  readonly formats: Area[];
  readonly parts: Set<SheetPart>;
}

const partOf: Readonly<Partial<Record<ModelChange["kind"], SheetPart>>> = {
  merges: "merges",
  sizes: "sizes",
  panes: "panes",
  sheetRenamed: "tab",
  sheetMoved: "tab",
  sheetShown: "tab",
};

/**
 * Draws what the add-in does to the host's workbook. Changes are gathered until its action is over and drawn together,
 * so that a new sheet of a thousand cells is drawn once.
 */
export class HostDrawing {
  private readonly waiting = new Map<string, Waiting>();
  private selected: string | null = null;
  private isPlanned = false;
  private isSilent = false;
  private readonly stop: () => void;

  constructor(private readonly binding: Binding) {
    this.stop = binding.host.book.subscribe((change) => {
      if (!this.isSilent) this.note(change);
    });
  }

  /** Runs what the person did in the grid on the host: nothing of it is drawn, since she sees it already. */
  silently(work: () => void): void {
    this.isSilent = true;
    try {
      work();
    } finally {
      this.isSilent = false;
    }
  }

  /** Draws a whole sheet anew from the host, when the grid shows what the host refused. */
  redraw(sheet: HostSheet): void {
    const parts = this.of(sheet.id);
    parts.values.push({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
    parts.parts.add("merges").add("sizes").add("panes").add("tab");
    this.plan();
  }

  dispose(): void {
    this.stop();
    this.waiting.clear();
  }

  /** Draws all that waits, now: before the person's next action reads the grid. */
  flush(): void {
    while (this.isWaiting()) this.step();
  }

  private isWaiting(): boolean {
    return this.waiting.size > 0 || this.selected !== null;
  }

  /** Draws one sheet, and when none is left brings the active one to the front: a page full of tables stays alive. */
  private step(): void {
    const [first] = this.waiting;
    if (first !== undefined) {
      const [sheetId, parts] = first;
      this.waiting.delete(sheetId);
      this.draw(sheetId, parts);
      return;
    }
    const sheet = this.binding.host.book.sheets.find((one) => one.id === this.selected);
    this.selected = null;
    if (sheet !== undefined) drawSelection(this.binding, sheet);
  }

  private note(change: ModelChange): void {
    if ("origin" in change && change.origin === "addin")
      this.binding.grid.undo.clearUndoRedo(this.binding.workbook.getUnitId());
    const part = partOf[change.kind];
    if (part !== undefined && "sheetId" in change) this.of(change.sheetId).parts.add(part);
    else this.noteOther(change);
    this.plan();
  }

  private noteOther(change: ModelChange): void {
    if (change.kind === "values") this.of(change.sheetId).values.push(change.area);
    else if (change.kind === "formats") this.of(change.sheetId).formats.push(change.area);
    else if (change.kind === "sheetAdded") this.of(change.sheetId).isNew = true;
    else if (change.kind === "activated" || change.kind === "selected") this.selected = change.sheetId;
    else if (change.kind === "sheetDeleted") {
      this.waiting.delete(change.sheetId);
      removeSheet(this.binding, change.sheetId);
    } else if (change.kind === "shifted" && this.waiting.get(change.sheetId)?.isNew !== true) {
      this.flush();
      drawShift(this.binding, change.sheetId, change.shift);
      this.of(change.sheetId).parts.add("merges").add("sizes");
    }
  }

  private of(sheetId: string): Waiting {
    const known = this.waiting.get(sheetId);
    if (known !== undefined) return known;
    const fresh: Waiting = { isNew: false, values: [], formats: [], parts: new Set() };
    this.waiting.set(sheetId, fresh);
    return fresh;
  }

  private plan(): void {
    if (this.isPlanned) return;
    this.isPlanned = true;
    this.binding.defer(() => {
      this.isPlanned = false;
      if (!this.isWaiting()) return;
      this.step();
      if (this.isWaiting()) this.plan();
    });
  }

  private draw(sheetId: string, { isNew, values, formats, parts }: Waiting): void {
    const sheet = this.binding.host.book.sheets.find((one) => one.id === sheetId);
    if (sheet === undefined) return;
    if (isNew) {
      insertSheet(this.binding, sheet);
      this.selected ??= this.binding.host.book.activeId;
      return;
    }
    for (const area of together(values)) drawCells(this.binding, sheet, { area, formatsOnly: false });
    for (const area of together(formats)) drawCells(this.binding, sheet, { area, formatsOnly: true });
    if (parts.has("merges")) drawMerges(this.binding, sheet);
    if (parts.has("sizes")) drawSizes(this.binding, sheet);
    if (parts.has("panes")) drawPanes(this.binding, sheet);
    if (parts.has("tab")) drawTab(this.binding, sheet);
  }
}

/** One box around areas that lie close together; the areas themselves where the box would be mostly empty. */
export function together(areas: readonly Area[]): readonly Area[] {
  if (areas.length < 2) return areas;
  const box = boxAround(areas);
  const cells = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const covered = areas.reduce((sum, area) => sum + cells(area), 0);
  return cells(box) <= 4 * covered ? [box] : areas;
}

/** The smallest area that holds them all. */
export function boxAround(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map((area) => area.top)),
    left: Math.min(...areas.map((area) => area.left)),
    bottom: Math.max(...areas.map((area) => area.bottom)),
    right: Math.max(...areas.map((area) => area.right)),
  };
}
