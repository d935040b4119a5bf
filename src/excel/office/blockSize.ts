/** Bytes aimed at in one answer: well under the 5 MB Excel carries, and little enough for the page to draw in between. */
const aimedBytes = 600_000;
/** Milliseconds aimed at for one answer, so that progress moves. */
const aimedTime = 400;
const mostCells = 200_000;
const mostRows = 20_000;
const firstRows = 500;

/** How many rows the next block takes: learnt from how much room and how much time the last ones took. */
export class BlockSize {
  rows: number;
  private most = mostRows;

  constructor(private readonly width: number) {
    this.rows = this.bounded(firstRows);
  }

  /** After a block was read in so many milliseconds: rows that take less room and time allow more of them. */
  learn(values: readonly (readonly unknown[])[], milliseconds: number): void {
    if (values.length === 0) return;
    const byRoom = aimedBytes / (bytesOf(values) / values.length);
    const byTime = aimedTime / (Math.max(1, milliseconds) / values.length);
    this.rows = this.bounded(Math.min(this.rows * 4, Math.floor(Math.min(byRoom, byTime))));
  }

  /** After Excel refused a block; false when it cannot be smaller. */
  shrink(): boolean {
    if (this.rows === 1) return false;
    this.most = Math.max(1, Math.floor(this.rows / 2));
    this.rows = this.most;
    return true;
  }

  private bounded(rows: number): number {
    return Math.max(1, Math.min(rows, this.most, Math.floor(mostCells / Math.max(1, this.width))));
  }
}

/** Room in the answer's text, estimated from above for Chinese: three bytes a character. */
function bytesOf(values: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of values) {
    for (const value of row) bytes += typeof value === "string" ? value.length * 3 + 3 : 18;
    bytes += 2;
  }
  return bytes;
}
