import type { AdoptedRow } from "../facts";
import { cellOfRef, type CellRef } from "../fill";
import type { FormId } from "../forms";
import {
  adoptionRefusal,
  previewBalancing,
  previewControlled,
  previewLargestRemainder,
  roundingGaps,
  type Infeasible,
  type OneTotal,
  type Preview,
  type ShownGap,
  type Solver,
} from "../rounding";
import { nextNumber, rowsToAdopt } from "./adoptedRounding";
import { checkInputOf } from "./checkFilled";
import type { Report } from "./report";

/** Which other rounding a person wants to see. `total` is the key of a `TotalToRound`. */
export type RoundingWish = { readonly allowThreePublic: boolean } & (
  | { readonly method: "controlled"; readonly forms: "all" | FormId }
  | { readonly method: "largestRemainder"; readonly total: string }
  | { readonly method: "balancing"; readonly total: string; readonly into: CellRef }
);

/** A total that its printed parts miss by rounding. */
export interface TotalToRound extends ShownGap {
  readonly key: string;
  readonly cell: CellRef;
  /** Those that are not blank. */
  readonly parts: readonly CellRef[];
}

/** What a rounding would print; `refusal` says why it may be looked at and not adopted, null where it may. */
export type Tried = Infeasible | (Preview & { readonly refusal: string | null });

/** Seconds the solver may take. */
const seconds = 10;

/** The totals that 倒挤 and 最大余额法 can be tried on, in the order of the rules. */
export function totalsToRound(report: Report): readonly TotalToRound[] {
  return roundingGaps(checkInputOf(report)).flatMap(({ identity, gap }): readonly TotalToRound[] => {
    const [cell] = identity.left;
    if (cell === undefined) return [];
    const parts = identity.right.filter((part) => cellOfRef(report.forms, part)?.kind === "amount");
    return [{ key: `${cell}=${identity.right.join("+")}`, cell, parts, identity, gap }];
  });
}

/** Tries a rounding. Nothing is changed by it. */
export async function tryRounding(
  report: Report,
  wish: RoundingWish,
  loadSolver: () => Promise<Solver>,
): Promise<Tried> {
  const input = checkInputOf(report);
  const tried =
    wish.method === "controlled"
      ? await previewControlled(input, { ...wish, seconds }, loadSolver)
      : tryTotal(report, wish);
  return tried.kind === "infeasible" ? tried : { ...tried, refusal: adoptionRefusal(input, tried) };
}

function tryTotal(report: Report, wish: Exclude<RoundingWish, { method: "controlled" }>): Preview | Infeasible {
  const total = totalsToRound(report).find(({ key }) => key === wish.total);
  if (total === undefined) throw new RangeError(`no total ${wish.total}`);
  const input = checkInputOf(report);
  const one: OneTotal = { identity: total.identity, allowThreePublic: wish.allowThreePublic };
  return wish.method === "balancing" ? previewBalancing(input, one, wish.into) : previewLargestRemainder(input, one);
}

/**
 * All rows of 尾差处理 with a preview adopted. 受控取整 starts from 四舍五入 and takes the place of what was adopted
 * before; the others come after it.
 */
export function withAdopted(report: Report, preview: Preview, reason: string): readonly AdoptedRow[] {
  const kept = preview.method === "controlled" ? [] : report.facts.roundings;
  const number = preview.method === "controlled" ? "1" : nextNumber(report);
  return [...kept, ...rowsToAdopt(report, preview, { number, reason })];
}
