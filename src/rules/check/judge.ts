import { roundingBound, shownGap, Wan, Yuan } from "../../money";
import type { Verdict } from "../finding";
import { figureAtPlace, type Place } from "./places";
import type { AmountFigure, Figures } from "./figures";
import type { Statement } from "./statements";

/** What the figures say of a statement. */
export interface Judgement {
  readonly statement: Statement;
  readonly verdict: Verdict;
  /** Σ right and Σ left as shown: sums of printed figures, only to name the gap between them. */
  readonly expected: Wan;
  readonly actual: Wan;
  readonly difference: Wan;
  readonly bound: Wan;
  readonly exactDifference: Yuan | null;
}

/** Judges a statement; null where every figure is blank, so that it says nothing. */
export function judge(statement: Statement, figures: Figures): Judgement | null {
  const left = amountsAt(figures, statement.left);
  const right = amountsAt(figures, statement.right);
  if (left.length + right.length === 0) return null;
  const difference = shownGap(left.map(wanOf), right.map(wanOf));
  const bound = roundingBound(right.length, left.length);
  const exactDifference = figures.basis === "exact" ? exactGap(left, right) : null;
  const measured = { difference, bound, exactDifference, wholeIsBlank: left.length === 0 };
  return {
    statement,
    verdict: statement.relation === "equal" ? judgeEqual(statement, measured) : judgeAtMost(statement, measured),
    expected: shownGap(right.map(wanOf), []),
    actual: shownGap(left.map(wanOf), []),
    difference,
    bound,
    exactDifference,
  };
}

interface Measured {
  readonly difference: Wan;
  readonly bound: Wan;
  readonly exactDifference: Yuan | null;
  readonly wholeIsBlank: boolean;
}

function judgeEqual({ rule }: Statement, { difference, bound, exactDifference }: Measured): Verdict {
  const ties = exactDifference === null ? isWithin(difference, bound) : exactDifference.isZero();
  if (!ties) return rule.severity;
  return difference.isZero() ? "exact" : "rounding";
}

/** A part of nothing is an error; a negative remainder may come of corrections and is asked about. */
function judgeAtMost({ rule }: Statement, { difference, bound, exactDifference, wholeIsBlank }: Measured): Verdict {
  const exceeds =
    exactDifference === null ? difference.isNegative() && !isWithin(difference, bound) : exactDifference.isNegative();
  if (!exceeds) return "exact";
  return wholeIsBlank ? rule.severity : "confirm";
}

/** Whether a gap of either sign stays within the bound. */
function isWithin(gap: Wan, bound: Wan): boolean {
  const units = gap.hundredths();
  return (units < 0n ? -units : units) <= bound.hundredths();
}

function amountsAt(figures: Figures, places: readonly Place[]): readonly AmountFigure[] {
  const amounts: AmountFigure[] = [];
  for (const place of places) {
    const figure = figureAtPlace(figures, place);
    if (figure.kind === "amount") amounts.push(figure);
  }
  return amounts;
}

/** Σ left − Σ right in yuan: in integer fen while that is exact. */
function exactGap(left: readonly AmountFigure[], right: readonly AmountFigure[]): Yuan {
  const fen = fenSum(left);
  const other = fenSum(right);
  if (fen !== null && other !== null && Number.isSafeInteger(fen - other)) {
    return fen === other ? Yuan.zero : Yuan.ofFen(fen - other);
  }
  return Yuan.sum(left.map(yuanOf)).minus(Yuan.sum(right.map(yuanOf)));
}

function fenSum(amounts: readonly AmountFigure[]): number | null {
  let sum = 0;
  for (const { fen } of amounts) {
    if (fen === null) return null;
    sum += fen;
    if (!Number.isSafeInteger(sum)) return null;
  }
  return sum;
}

function wanOf({ wan }: AmountFigure): Wan {
  return wan;
}

function yuanOf({ yuan, wan }: AmountFigure): Yuan {
  return yuan ?? Yuan.ofWan(wan);
}
