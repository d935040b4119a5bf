import { meantBy } from "./digits";
import { holds, measure, type Model, type Units } from "./model";
import { weigh, worthOf, type Failing, type Repair } from "./repair";

/** For every figure in a failing check, the one value that mends most; several only where digits explain several. */
export function singleFigureRepairs(model: Model, failing: Failing): readonly Repair[] {
  const cells = new Set<number>();
  for (const index of failing.errors) {
    const relation = model.relations[index];
    if (relation !== undefined) for (const cell of [...relation.left, ...relation.right]) cells.add(cell);
  }
  return [...cells].flatMap((cell) => bestFor(model, failing, cell));
}

/** The spans of values that would make each failing check of a cell hold. */
function spansOf(model: Model, failing: Failing, cell: number): readonly Span[] {
  const value = model.values[cell] ?? 0n;
  return (model.touching[cell] ?? []).flatMap((index): readonly Span[] => {
    const relation = model.relations[index];
    if (relation === undefined || !failing.errors.has(index)) return [];
    const isLeft = relation.left.includes(cell);
    const { gap, bound } = measure(model, relation, new Map([[cell, value]]));
    const centre = isLeft ? value - gap : value + gap;
    return [{ low: centre - bound, centre, high: centre + bound }];
  });
}

interface Span {
  readonly low: bigint;
  readonly centre: bigint;
  readonly high: bigint;
}

function bestFor(model: Model, failing: Failing, cell: number): readonly Repair[] {
  const spans = spansOf(model, failing, cell);
  if (spans.length === 0) return [];
  const now = model.values[cell] ?? null;
  const points = new Set(spans.flatMap(({ low, centre, high }) => [centre, low, high]));
  const tried: Repair[] = [...points].map((point) => weigh(model, failing, plainChange(cell, now, point)));
  if (now !== null && spans.some(({ low, high }) => low <= 0n && high >= 0n)) {
    tried.push(weigh(model, failing, { kind: "extraFigure", changes: new Map([[cell, null]]) }));
  }
  if (now !== null) {
    for (const { kind, value } of meantBy(now)) {
      if (spans.some(({ low, high }) => low <= value && value <= high)) {
        tried.push(weigh(model, failing, { kind, changes: new Map([[cell, value]]) }));
      }
    }
  }
  const most = Math.max(...tried.map(worthOf));
  const best = tried.filter((repair) => worthOf(repair) === most && repair.fixes.length > 0);
  return best.length === 0 ? [] : [best.reduce(likelier)];
}

function plainChange(cell: number, now: Units, value: bigint): Pick<Repair, "kind" | "changes"> {
  return { kind: now === null ? "missingFigure" : "otherFigure", changes: new Map([[cell, value]]) };
}

const order: readonly Repair["kind"][] = [
  "extraFigure",
  "unit",
  "sign",
  "swappedDigits",
  "slippedDigit",
  "missingFigure",
  "otherFigure",
];

function likelier(one: Repair, other: Repair): Repair {
  return order.indexOf(other.kind) < order.indexOf(one.kind) ? other : one;
}

/**
 * Two figures at once, where no single one mends anything: a repair that spoils one other check, and the figure that
 * makes up for it there (年初结转 left out of its line and of the total below).
 */
export function pairedRepairs(model: Model, failing: Failing, singles: readonly Repair[]): readonly Repair[] {
  return singles
    .filter(({ breaks }) => breaks === 1)
    .flatMap((single) => {
      const [cell = -1] = single.changes.keys();
      return (model.touching[cell] ?? [])
        .filter((index) => isSpoilt(model, failing, { index, repair: single }))
        .flatMap((index) => companions(model, failing, { index, repair: single }));
    });
}

interface Spoiling {
  readonly index: number;
  readonly repair: Repair;
}

function isSpoilt(model: Model, failing: Failing, { index, repair }: Spoiling): boolean {
  const relation = model.relations[index];
  return relation?.statement.relation === "equal" && !failing.all.has(index) && !holds(model, relation, repair.changes);
}

function companions(model: Model, failing: Failing, { index, repair }: Spoiling): readonly Repair[] {
  const relation = model.relations[index];
  if (relation === undefined) return [];
  const { gap } = measure(model, relation, repair.changes);
  return [...relation.left, ...relation.right]
    .filter((cell) => !repair.changes.has(cell))
    .map((cell) => {
      const value = (model.values[cell] ?? 0n) + (relation.left.includes(cell) ? -gap : gap);
      const changes = new Map([...repair.changes, [cell, value] as const]);
      return weigh(model, failing, { kind: "twoFigures", changes });
    });
}
