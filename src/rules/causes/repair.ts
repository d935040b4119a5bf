import { holds, type Changes, type Model } from "./model";

/** What went wrong, as far as the figures tell. */
export type RepairKind =
  /** One figure that its digits explain: a digit dropped, added or changed, two swapped, the sign, 元 for 万元. */
  | "slippedDigit"
  | "swappedDigits"
  | "sign"
  | "unit"
  /** One figure: something where nothing belongs, nothing where something belongs, or simply another amount. */
  | "extraFigure"
  | "missingFigure"
  | "otherFigure"
  /** Several figures. */
  | "swappedRows"
  | "swappedColumns"
  | "shiftedRows"
  | "shiftedColumns"
  | "movedAmount"
  | "twoFigures"
  | "doubledRow"
  | "wrongRow"
  | "missingRow";

/** Changed figures, and what they would do to the checks they touch. */
export interface Repair {
  readonly kind: RepairKind;
  readonly changes: Changes;
  /** Relations that are errors now and would hold. */
  readonly fixes: readonly number[];
  /** Checks that hold now and would not. */
  readonly breaks: number;
  /** What it does to relations that are only asked about: those that would hold less those that would not. */
  readonly hints: number;
}

/** How things stand: relations that are errors, and all that do not hold. */
export interface Failing {
  readonly errors: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
}

/** The failing relations of a model. */
export function failingOf(model: Model): Failing {
  const none: Changes = new Map();
  const all = new Set(model.relations.flatMap((relation, index) => (holds(model, relation, none) ? [] : [index])));
  return { all, errors: new Set([...all].filter((index) => isError(model, index))) };
}

/** A negative remainder is only asked about, unless the whole is blank. */
function isError(model: Model, index: number): boolean {
  const relation = model.relations[index];
  if (relation === undefined || relation.statement.rule.severity !== "error") return false;
  return relation.statement.relation === "equal" || relation.left.every((cell) => model.values[cell] === null);
}

/** What a change would do. */
export function weigh(model: Model, failing: Failing, change: Pick<Repair, "kind" | "changes">): Repair {
  const touched = new Set<number>();
  for (const cell of change.changes.keys()) for (const index of model.touching[cell] ?? []) touched.add(index);
  const fixes: number[] = [];
  let breaks = 0;
  let hints = 0;
  for (const index of touched) {
    const relation = model.relations[index];
    if (relation === undefined || holds(model, relation, change.changes) !== failing.all.has(index)) continue;
    if (failing.errors.has(index)) fixes.push(index);
    else if (failing.all.has(index)) hints += 1;
    else if (relation.statement.relation === "equal") breaks += 1;
    else hints -= 1;
  }
  return { ...change, fixes, breaks, hints };
}

/** Errors that go less those that come; what is only asked about decides between equals. The larger, the likelier. */
export function worthOf({ fixes, breaks, hints }: Repair): number {
  return 100 * (fixes.length - 2 * breaks) + Math.max(-99, Math.min(99, hints));
}
