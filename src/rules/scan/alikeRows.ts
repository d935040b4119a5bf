import type { Cube, Ledger } from "../../ledger";

/**
 * Rows among those given that share group, amount, unit and project with another: the few whose texts are worth
 * comparing. Numbers alone are looked at, in one pass.
 */
export function alikeRows(ledger: Ledger, { groupOf }: Cube, counts: (row: number) => boolean): readonly number[] {
  const { size, fen, dimensions } = ledger;
  const [units, projects] = [dimensions.entity.codes, dimensions.project.codes];
  const mask = (1 << Math.min(25, 33 - Math.clz32(size))) - 1;
  // The last row of each place in the table, and for each row the one before it in the same place; numbers plus one.
  const last = new Uint32Array(mask + 1);
  const before = new Uint32Array(size);
  const found = new Set<number>();
  const isAlike = (row: number, other: number): boolean =>
    fen[row] === fen[other] &&
    groupOf[row] === groupOf[other] &&
    units[row] === units[other] &&
    projects[row] === projects[other];
  for (let row = 0; row < size; row += 1) {
    if (!counts(row)) continue;
    const mixed = Math.imul((groupOf[row] ?? 0) + 1, 0x9e3779b1) ^ Math.imul((fen[row] ?? 0) | 0, 0x85ebca6b);
    const place = (mixed ^ (mixed >>> 15) ^ Math.imul((projects[row] ?? 0) + 1, 0xc2b2ae35)) & mask;
    let other = last[place] ?? 0;
    before[row] = other;
    last[place] = row + 1;
    while (other !== 0 && !isAlike(row, other - 1)) other = before[other - 1] ?? 0;
    if (other !== 0) found.add(row).add(other - 1);
  }
  return [...found];
}
