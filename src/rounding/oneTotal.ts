import type { CellRef } from "../fill";
import { largestRemainder, Wan } from "../money";
import { identitiesOf, type CheckInput, type Identity } from "../rules";
import { leftOfThreePublic } from "./messages";
import { gapsOf, previewOf, type Infeasible, type Preview, type ShownGap } from "./preview";
import { roundedCells } from "./roundedCells";
import { isThreePublic } from "./threePublicLines";
import { partsNotAddingUp, partNotThere } from "./messages";

/** Totals that their printed parts miss by rounding: what 倒挤 and 最大余额法 can be tried on. */
export function roundingGaps(input: CheckInput): readonly ShownGap[] {
  return gapsOf(identitiesOf(input), roundedCells(input.figures), new Map()).filter(
    ({ identity }) => identity.left.length === 1,
  );
}

export interface OneTotal {
  readonly identity: Identity;
  /** 三公 lines stay as they are unless this is said. */
  readonly allowThreePublic: boolean;
}

/** 倒挤: the chosen part takes the whole difference, whatever its own amount. It may move by more than 0.01. */
export function previewBalancing(
  input: CheckInput,
  { identity, allowThreePublic }: OneTotal,
  into: CellRef,
): Preview | Infeasible {
  const cells = roundedCells(input.figures);
  const part = cells.get(into);
  if (part === undefined || !identity.right.includes(into)) {
    return { kind: "infeasible", method: "balancing", message: partNotThere() };
  }
  if (!allowThreePublic && isThreePublic(into)) {
    return { kind: "infeasible", method: "balancing", message: leftOfThreePublic() };
  }
  const identities = identitiesOf(input);
  const gap = gapsOf([identity], cells, new Map())[0]?.gap ?? Wan.ofHundredths(0n);
  const values = new Map([[into, part.shown + gap.hundredths()]]);
  return previewOf("balancing", { cells, identities, values, isFewest: false });
}

/** 最大余额法 over the parts of one total: each to its floor or ceiling, the ceilings to the largest remainders. */
export function previewLargestRemainder(
  input: CheckInput,
  { identity, allowThreePublic }: OneTotal,
): Preview | Infeasible {
  const cells = roundedCells(input.figures);
  const total = identity.left.reduce((sum, ref) => sum + (cells.get(ref)?.shown ?? 0n), 0n);
  const isFixed = (ref: CellRef): boolean => !allowThreePublic && isThreePublic(ref);
  const fixed = identity.right.reduce((sum, ref) => sum + (isFixed(ref) ? (cells.get(ref)?.shown ?? 0n) : 0n), 0n);
  const free = identity.right.flatMap((ref) => {
    const cell = cells.get(ref);
    return cell === undefined || isFixed(ref) ? [] : [{ ref, yuan: cell.yuan }];
  });
  const shown = largestRemainder(
    free.map(({ yuan }) => yuan),
    Wan.ofHundredths(total - fixed),
  );
  if (shown === null) return { kind: "infeasible", method: "largestRemainder", message: partsNotAddingUp() };
  const values = new Map(free.map(({ ref }, index) => [ref, shown[index]?.hundredths() ?? 0n]));
  return previewOf("largestRemainder", { cells, identities: identitiesOf(input), values, isFewest: false });
}
