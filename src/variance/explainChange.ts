import { Yuan } from "../money";
import type { Change, Driver, DriverDimension, OtherDrivers } from "./change";
import { moveBy, sumOf, type MemberNames, type Movement, type Sides } from "./members";

/** In the order in which they explain best when nothing else decides. */
const dimensions = [
  "project",
  "economic",
  "functional",
  "entity",
  "fund",
] as const satisfies readonly DriverDimension[];

/** At most so many members are named; the rest is gathered. */
const mostNamed = 5;

/**
 * Splits a change into exact drivers. Rule of choice:
 * 1. In each dimension members are named, largest change first, until they hold nine tenths of all that moved in it
 *    (Σ|change|, so that what rose and what fell do not hide each other), but five at most.
 * 2. Dimensions that no entry states (revenue has no 项目) are left out; those with a single member explain nothing and
 *    are left out while another has two.
 * 3. 项目 says why money moved, the others only where: it wins when its named members move at least three quarters as
 *    much as the best dimension's. Else, of those that move at least nine tenths as much, the one with fewest named
 *    members wins, then the order 经济款, 功能项, 单位, 资金.
 * `only` splits over that dimension, whatever it explains.
 */
export function explainChange(sides: Sides, names: MemberNames, only?: DriverDimension): Change {
  const current = sumOf(sides.current);
  const base = sumOf(sides.base);
  const figure = { current, base, change: current.minus(base) };
  const candidates = (only === undefined ? dimensions : [only])
    .filter((dimension) => isStated(dimension, sides))
    .map((dimension) => candidateOf(dimension, moveBy(dimension, sides, names)));
  const telling = candidates.filter(({ movement }) => movement.holders > 1);
  const best = choose(telling.length > 0 ? telling : candidates);
  if (best === undefined || best.movement.members.length === 0)
    return { ...figure, dimension: null, drivers: [], others: null };
  const { dimension, movement, named } = best;
  return {
    ...figure,
    dimension,
    drivers: movement.members.slice(0, named),
    others: gather(movement.members.slice(named)),
  };
}

interface Candidate {
  readonly dimension: DriverDimension;
  readonly movement: Movement;
  readonly named: number;
  /** Σ|change| of the named members. */
  readonly shown: Yuan;
}

function candidateOf(dimension: DriverDimension, movement: Movement): Candidate {
  const { members, gross } = movement;
  let shown = Yuan.zero;
  let named = 0;
  while (named < Math.min(members.length, mostNamed) && !isAtLeast([10, shown], [9, gross])) {
    shown = shown.plus(members[named]?.change.absolute() ?? Yuan.zero);
    named += 1;
  }
  // One left over is named rather than called 其他.
  if (members.length === named + 1) {
    named += 1;
    shown = gross;
  }
  return { dimension, movement, named, shown };
}

/** Whether any piece says its member of a dimension; lines that are kept whole say theirs. */
function isStated(dimension: DriverDimension, { current, base }: Sides): boolean {
  return [...current, ...base].some((detail) => detail.kind === "whole" || detail[dimension] !== "");
}

function choose(candidates: readonly Candidate[]): Candidate | undefined {
  const most = candidates.reduce((best, { shown }) => (shown.compare(best) > 0 ? shown : best), Yuan.zero);
  const projects = candidates.find(({ dimension }) => dimension === "project");
  if (projects !== undefined && isAtLeast([4, projects.shown], [3, most])) return projects;
  const strong = candidates.filter(({ shown }) => isAtLeast([10, shown], [9, most]));
  return strong.reduce<Candidate | undefined>(
    (best, candidate) => (best === undefined || candidate.named < best.named ? candidate : best),
    undefined,
  );
}

/** Whether so many times one amount are at least so many times another; neither is negative. */
function isAtLeast(left: readonly [number, Yuan], right: readonly [number, Yuan]): boolean {
  return times(left).compare(times(right)) >= 0;
}

/** The amount so many times over, by doubling. */
function times([count, amount]: readonly [number, Yuan]): Yuan {
  if (count <= 1) return amount;
  const half = times([Math.floor(count / 2), amount]);
  return count % 2 === 0 ? half.plus(half) : half.plus(half).plus(amount);
}

function gather(rest: readonly Driver[]): OtherDrivers | null {
  if (rest.length === 0) return null;
  const change = Yuan.sum(rest.map((driver) => driver.change));
  return {
    count: rest.length,
    base: Yuan.sum(rest.map((driver) => driver.base)),
    current: Yuan.sum(rest.map((driver) => driver.current)),
    change,
    oneWay: rest.every((driver) => driver.change.isNegative() === change.isNegative()),
  };
}
