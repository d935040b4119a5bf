import { roundingBound, Yuan } from "../money";
import { figureName, type CheckInput } from "../rules";
import { beyondBound, nothingChanges, tooFar } from "./messages";
import { isNeighbour } from "./neighbour";
import type { Preview, ShownGap } from "./preview";
import { roundedCells, type RoundedCells } from "./roundedCells";

/**
 * Why a preview cannot be adopted; null where it can. A value further than 0.01 from its exact amount, or a total left
 * with a gap that rounding cannot explain, would publish what a reader must take for an error.
 */
export function adoptionRefusal(input: CheckInput, { method, changes, gapsLeft }: Preview): string | null {
  if (changes.length === 0) return nothingChanges(method);
  const cells = roundedCells(input.figures);
  const far = changes.find(({ cell, to }) => !isNeighbour(to, cells.get(cell)?.yuan ?? Yuan.zero));
  if (far !== undefined) return tooFar(method, figureName(input, far.cell));
  const wide = gapsLeft.find((gap) => ties(gap, cells) && exceeds(gap, cells));
  const [cell] = wide?.identity.left ?? [];
  if (wide === undefined || cell === undefined) return null;
  return beyondBound(method, { name: figureName(input, cell), gap: wide.gap.toString().replace("-", "") });
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
