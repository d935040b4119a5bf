import type { CellRef } from "../fill";
import { roundingBound, Yuan } from "../money";
import { figureName, inclusionsOf, type CheckInput, type Identity } from "../rules";
import { beyondBound, lessThanPart, nothingChanges, tooFar } from "./messages";
import { isNeighbour } from "./neighbour";
import { gapsOf, type Preview, type ShownGap } from "./preview";
import { roundedCells, type RoundedCells } from "./roundedCells";

/**
 * Why a preview cannot be adopted; null where it can. A value further than 0.01 from its exact amount, or a total left
 * with a gap that rounding cannot explain, or a whole printed as less than its part, would read as an error.
 */
export function adoptionRefusal(input: CheckInput, { method, changes, gapsLeft }: Preview): string | null {
  if (changes.length === 0) return nothingChanges(method);
  const cells = roundedCells(input.figures);
  const far = changes.find(({ cell, to }) => !isNeighbour(to, cells.get(cell)?.yuan ?? Yuan.zero));
  if (far !== undefined) return tooFar(method, figureName(input, far.cell));
  const wide = gapsLeft.find((gap) => ties(gap, cells) && exceeds(gap, cells));
  const [cell] = wide?.identity.left ?? [];
  if (wide !== undefined && cell !== undefined) {
    return beyondBound(method, { name: figureName(input, cell), gap: wide.gap.toString().replace("-", "") });
  }
  const values = new Map(changes.map(({ cell: changed, to }) => [changed, to.hundredths()] as const));
  const less = inclusionsOf(input).find((inclusion) => isOverrun(inclusion, cells, values));
  const [whole] = less?.left ?? [];
  return whole === undefined ? null : lessThanPart(method, figureName(input, whole));
}

/** Whether the new values, and not those before, print a part as more than its whole. */
function isOverrun(inclusion: Identity, cells: RoundedCells, values: ReadonlyMap<CellRef, bigint>): boolean {
  if (![...inclusion.left, ...inclusion.right].some((ref) => values.has(ref))) return false;
  const [after, before] = [gapsOf([inclusion], cells, values)[0], gapsOf([inclusion], cells, new Map())[0]];
  const isOver = (gap: ShownGap | undefined): boolean =>
    gap !== undefined && gap.gap.isNegative() && exceeds(gap, cells);
  return isOver(after) && !isOver(before);
}

/** Whether the exact amounts agree; where they do not, the gap is an error of its own. */
function ties({ identity: { left, right } }: ShownGap, cells: RoundedCells): boolean {
  const sum = (refs: typeof left): Yuan => Yuan.sum(refs.map((ref) => cells.get(ref)?.yuan ?? Yuan.zero));
  return sum(left).equals(sum(right));
}

function exceeds({ identity: { left, right }, gap }: ShownGap, cells: RoundedCells): boolean {
  const count = (refs: typeof left): number => refs.filter((ref) => cells.has(ref)).length;
  const units = gap.hundredths();
  return (units < 0n ? -units : units) > roundingBound(count(right), count(left)).hundredths();
}
