import type { CellRef } from "../../fill";
import { startChecking, type Checking } from "../check/checking";
import type { CheckInput } from "../check/checkInput";
import { withoutRepeats } from "../check/figures";
import { namesOf, type Names } from "../check/names";
import { statementsOf, type Statement } from "../check/statements";
import { rules } from "../list";
import { causeMessage, missingRowMessage, shownUnits, unexplainedMessage } from "../messages";
import type { Cause } from "./cause";
import { missingRows } from "./missingRows";
import { modelOf, type Model } from "./model";
import { failingOf, worthOf, type Failing, type Repair } from "./repair";
import { movedAmounts, rearrangements } from "./severalFigures";
import { pairedRepairs, singleFigureRepairs } from "./singleFigures";
import { lostParentCause, lostParents, speaksOf, withParents, wrongRowCauses, type LostParent } from "./wrongRows";

const mostCauses = 12;
const mostNamed = 24;

/** Why tables disagree: repair by repair, each the one that makes most failing checks pass. Empty where none fails. */
export function findCauses(given: CheckInput): readonly Cause[] {
  const once = withoutRepeats(given.figures);
  const lost = lostParents(once);
  const input = startChecking({ ...given, figures: withParents(once, lost) });
  const names = namesOf(input);
  const causes: Cause[] = [...wrongRowCauses(given), ...lostCauses(lost, { ...given, figures: once })];
  let model = modelOf(
    statements(input).filter((statement) => !speaksOf(statement, lost)),
    input.figures,
  );
  for (let round = 0; round < mostCauses; round += 1) {
    const failing = failingOf(model);
    if (failing.errors.size === 0) return causes;
    const repairs = repairsFor(model, failing, input);
    const [best] = repairs;
    const row = round === 0 ? missingRowCause(model, failing, { input, names, best }) : null;
    if (row !== null) return [...causes, row];
    if (best === undefined || worthOf(best) <= 0) return [...causes, ...unexplained(model, failing, names)];
    causes.push(causeOf(model, repairs, names));
    model = repaired(model, best);
  }
  return causes;
}

/** Rows that are not there, and how many checks fail for want of each. */
function lostCauses(lost: readonly LostParent[], given: CheckInput): readonly Cause[] {
  if (lost.length === 0) return [];
  const model = modelOf(statements(startChecking(given)), given.figures);
  const { errors } = failingOf(model);
  return lost.map((row) => {
    const own = [...errors].filter((index) => {
      const statement = model.relations[index]?.statement;
      return statement !== undefined && (speaksOf(statement, [row]) || sumsAbove(statement, row));
    });
    return lostParentCause(row, own.length + 1, given);
  });
}

/** Whether a statement sums the siblings of a lost row. */
function sumsAbove({ left, rule }: Statement, { form, code }: LostParent): boolean {
  const above = code.length === 3 ? "total" : code.slice(0, -2);
  const isSum = rule.check.kind === "levels" || rule.check.kind === "totalOfClasses";
  return isSum && left.some((place) => place.form === form && place.row === above);
}

function statements(input: Checking): readonly Statement[] {
  return rules.flatMap((rule) => statementsOf(rule, input));
}

function repaired(model: Model, { changes }: Repair): Model {
  const values = model.values.map((value, cell) => (changes.has(cell) ? (changes.get(cell) ?? null) : value));
  return { ...model, values };
}

/** Everything that might explain it, the likeliest first. */
function repairsFor(model: Model, failing: Failing, input: Checking): readonly Repair[] {
  const singles = singleFigureRepairs(model, failing);
  const several = [...movedAmounts(model, failing, singles), ...rearrangements(model, failing, input.figures)];
  const all = [...singles, ...several];
  const isEnough = all.some((repair) => worthOf(repair) >= 100 * failing.errors.size);
  const pairs = isEnough ? [] : pairedRepairs(model, failing, singles);
  return [...all, ...pairs].sort(
    (one, other) =>
      worthOf(other) - worthOf(one) || one.changes.size - other.changes.size || rankOf(one) - rankOf(other),
  );
}

const ranks: readonly Repair["kind"][] = [
  "sign",
  "unit",
  "swappedDigits",
  "slippedDigit",
  "extraFigure",
  "missingFigure",
  "swappedRows",
  "swappedColumns",
  "shiftedRows",
  "shiftedColumns",
];

function rankOf({ kind }: Repair): number {
  const rank = ranks.indexOf(kind);
  return rank < 0 ? ranks.length : rank;
}

function causeOf(model: Model, repairs: readonly Repair[], names: Names): Cause {
  const [best, ...others] = repairs;
  if (best === undefined) throw new RangeError("no repair");
  const equals = others.filter((repair) => isRival(best, repair));
  const cells = new Set([best, ...equals].flatMap((repair) => refsOf(model, repair)));
  return {
    kind: best.kind,
    cells: [...cells].slice(0, mostNamed),
    changes: [...best.changes].map(([cell, to]) => ({
      cell: refOf(model, cell),
      from: shownUnits(model.values[cell] ?? null, model.decimals),
      to: shownUnits(to, model.decimals),
    })),
    repairs: best.fixes.length,
    mends: best.fixes.map((index) => mendOf(model, index)),
    isDetermined: equals.length === 0,
    message: causeMessage({ model, repair: best, equals: equals.length, names }),
  };
}

/** As good as the best, no larger, and not the same cells. */
function isRival(best: Repair, { changes, ...repair }: Repair): boolean {
  if (worthOf({ changes, ...repair }) < worthOf(best) || changes.size > best.changes.size) return false;
  return [...changes.keys()].some((cell) => !best.changes.has(cell));
}

function mendOf(model: Model, index: number): Cause["mends"][number] {
  const statement = model.relations[index]?.statement;
  return { rule: statement?.rule.id ?? "", cell: statement?.left[0]?.ref ?? null };
}

function refsOf(model: Model, { changes }: Repair): readonly CellRef[] {
  return [...changes.keys()].map((cell) => refOf(model, cell));
}

function refOf(model: Model, cell: number): CellRef {
  const place = model.places[cell];
  if (place === undefined) throw new RangeError(`no cell ${cell}`);
  return place.ref;
}

interface Situation {
  readonly input: Checking;
  readonly names: Names;
  readonly best: Repair | undefined;
}

/** A row with which everything passes, where no single figure does as much. */
function missingRowCause(model: Model, failing: Failing, { input, names, best }: Situation): Cause | null {
  const count = failing.errors.size;
  if (best !== undefined && best.changes.size === 1 && worthOf(best) >= 100 * count) return null;
  for (const row of missingRows(model, failing, input)) {
    const mended = modelOf(statements({ ...input, figures: row.figures }), row.figures);
    if (failingOf(mended).errors.size > 0) continue;
    return {
      kind: "missingRow",
      cells: row.cells,
      changes: [],
      repairs: count,
      mends: [...failing.errors].map((index) => mendOf(model, index)),
      isDetermined: true,
      message: missingRowMessage(`${names.form(row.form)}缺少 ${row.code} 的行`, count),
    };
  }
  return null;
}

function unexplained(model: Model, { errors }: Failing, names: Names): readonly Cause[] {
  return [...errors].slice(0, mostCauses).map((index): Cause => {
    const statement = model.relations[index]?.statement;
    const places = [...(statement?.left ?? []), ...(statement?.right ?? [])];
    return {
      kind: "unexplained",
      cells: places.slice(0, mostNamed).map((place) => place.ref),
      changes: [],
      repairs: 0,
      mends: [mendOf(model, index)],
      isDetermined: false,
      message: unexplainedMessage(places[0], names),
    };
  });
}
