import type { ReadLimits } from "./limits";
import { fileMessages, type Place } from "./messages";
import { refuse } from "./refusal";

/** Holds a growing sheet to the limits before it takes any room: one stray cell far away would ask for gigabytes. */
export class Extent {
  private height = 0;
  private width = 0;

  constructor(
    private readonly place: Place,
    private readonly limits: ReadLimits,
  ) {}

  /** Tells of a cell about to be set, zero-based. Refuses the file when the sheet then grows too large. */
  include(row: number, column: number): void {
    if (row < this.height && column < this.width) return;
    if (row >= this.limits.rows) refuse(fileMessages.tooManyRows(this.place, this.limits.rows));
    if (column >= this.limits.columns) refuse(fileMessages.tooManyColumns(this.place, this.limits.columns));
    this.height = Math.max(this.height, row + 1);
    this.width = Math.max(this.width, column + 1);
    if (this.height * this.width > this.limits.cells) refuse(fileMessages.tooManyCells(this.place, this.limits.cells));
  }
}
