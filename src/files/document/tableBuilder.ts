import type { Merge } from "../sheet";

interface OpenCell {
  span: number;
  isContinued: boolean;
  readonly texts: string[];
}

/** Puts the rows of a Word table together; a cell that spans columns stands in its first one. */
export class TableBuilder {
  readonly rows: string[][] = [];
  private readonly spans: Merge[] = [];
  private cell: OpenCell | null = null;

  /** Cells joined across or down, zero-based and inclusive. */
  get merges(): readonly Merge[] {
    return this.spans;
  }

  startRow(): void {
    this.rows.push([]);
  }

  startCell(): void {
    this.cell = { span: 1, isContinued: false, texts: [] };
  }

  setSpan(span: number): void {
    if (this.cell !== null && Number.isInteger(span) && span > 0 && span <= 256) this.cell.span = span;
  }

  /** The cell goes on from the one above. */
  continueAbove(): void {
    if (this.cell !== null) this.cell.isContinued = true;
  }

  addText(text: string): void {
    this.cell?.texts.push(text);
  }

  finishCell(): void {
    const row = this.rows.at(-1);
    if (this.cell === null || row === undefined) return;
    const { span, isContinued, texts } = this.cell;
    const place = {
      top: this.rows.length - 1,
      left: row.length,
      bottom: this.rows.length - 1,
      right: row.length + span - 1,
    };
    row.push(isContinued ? "" : texts.join("\n").trim(), ...Array.from({ length: span - 1 }, () => ""));
    if (isContinued) this.extendAbove(place);
    else if (span > 1) this.spans.push(place);
    this.cell = null;
  }

  private extendAbove({ left, right, bottom }: Merge): void {
    const above = this.spans.findIndex(
      (merge) => merge.left === left && merge.right === right && merge.bottom === bottom - 1,
    );
    const known = this.spans[above];
    if (known !== undefined) this.spans[above] = { ...known, bottom };
    else this.spans.push({ top: bottom - 1, left, right, bottom });
  }
}
