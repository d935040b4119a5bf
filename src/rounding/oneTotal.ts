import type { CellRef } from "../fill";
import { largestRemainder, Wan } from "../money";
import { identitiesOf, inclusionsOf, type CheckInput, type Identity } from "../rules";
import { leftOfThreePublic, nothingToRound, partsNotAddingUp, partNotThere } from "./messages";
import { gapsOf, previewOf, type Infeasible, type Method, type Preview, type ShownGap } from "./preview";
import { repeatGroups, repeatsOf } from "./repeats";
import { roundedCells, type RoundedCells } from "./roundedCells";
import { isThreePublic } from "./threePublicLines";

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

/**
 * 倒挤: the chosen part takes the whole difference, whatever its own amount, wherever it is printed. It may move by more
 * than 0.01; such a preview cannot be adopted.
 */
export function previewBalancing(
  input: CheckInput,
  { identity, allowThreePublic }: OneTotal,
  into: CellRef,
): Preview | Infeasible {
  const known = startPreview(input, allowThreePublic);
  const part = known.cells.get(into);
  if (part === undefined || !identity.right.includes(into)) return infeasible("balancing", partNotThere());
  if (known.isFixed(into)) return infeasible("balancing", leftOfThreePublic());
  const gap = gapsOf([identity], known.cells, new Map())[0]?.gap ?? Wan.ofHundredths(0n);
  return finish("balancing", known, [[into, part.shown + gap.hundredths()]]);
}

/** 最大余额法 over the parts of one total: each to its floor or ceiling, the ceilings to the largest remainders. */
export function previewLargestRemainder(
  input: CheckInput,
  { identity, allowThreePublic }: OneTotal,
): Preview | Infeasible {
  const known = startPreview(input, allowThreePublic);
  const { cells, isFixed } = known;
  if (cells.size === 0) return infeasible("largestRemainder", nothingToRound("largestRemainder"));
  const shownSum = (refs: readonly CellRef[]): bigint =>
    refs.reduce((sum, ref) => sum + (cells.get(ref)?.shown ?? 0n), 0n);
  const rest = shownSum(identity.left) - shownSum(identity.right.filter(isFixed));
  const free = identity.right.flatMap((ref) => {
    const cell = cells.get(ref);
    return cell === undefined || isFixed(ref) ? [] : [{ ref, yuan: cell.yuan }];
  });
  const shown = largestRemainder(
    free.map(({ yuan }) => yuan),
    Wan.ofHundredths(rest),
  );
  if (shown === null) return infeasible("largestRemainder", partsNotAddingUp());
  return finish(
    "largestRemainder",
    known,
    free.map(({ ref }, index) => [ref, shown[index]?.hundredths() ?? 0n]),
  );
}

interface Known {
  readonly cells: RoundedCells;
  readonly identities: readonly Identity[];
  readonly groups: readonly (readonly CellRef[])[];
  /** Whether a figure, or one that repeats it, is of “三公”经费 and not asked for. */
  readonly isFixed: (ref: CellRef) => boolean;
}

function startPreview(input: CheckInput, allowThreePublic: boolean): Known {
  const cells = roundedCells(input.figures);
  const identities = identitiesOf(input);
  const groups = repeatGroups([...identities, ...inclusionsOf(input)], cells);
  const isFixed = (ref: CellRef): boolean => !allowThreePublic && repeatsOf(ref, groups).some(isThreePublic);
  return { cells, identities, groups, isFixed };
}

/** New values stand wherever their figures are printed: two tables must not print one figure differently. */
function finish(method: Method, known: Known, chosen: readonly (readonly [CellRef, bigint])[]): Preview {
  const { cells, identities, groups } = known;
  const values = new Map(
    chosen.flatMap(([cell, value]) => repeatsOf(cell, groups).map((ref) => [ref, value] as const)),
  );
  return previewOf(method, { cells, identities, values, isFewest: false });
}

function infeasible(method: Method, message: string): Infeasible {
  return { kind: "infeasible", method, message };
}
