import type { FormId } from "../../forms";
import type { FigureForm, Figures } from "../check/figures";
import type { Changes, Model, Units } from "./model";
import { weigh, type Failing, type Repair } from "./repair";

/** Rows or columns swapped or shifted by one, in tables where something fails. */
export function rearrangements(model: Model, failing: Failing, figures: Figures): readonly Repair[] {
  const rows = failingRows(model, failing);
  const found: Repair[] = [];
  for (const [id, failingIds] of rows) {
    const form = figures.forms.get(id);
    if (form === undefined) continue;
    const context = { model, failing, form };
    found.push(...rowRepairs(context, failingIds), ...columnRepairs(context, failingIds));
  }
  return found.filter((repair) => repair.fixes.length > 0);
}

interface Context {
  readonly model: Model;
  readonly failing: Failing;
  readonly form: FigureForm;
}

function failingRows(model: Model, failing: Failing): ReadonlyMap<FormId, ReadonlySet<string>> {
  const rows = new Map<FormId, Set<string>>();
  for (const index of failing.errors) {
    const relation = model.relations[index];
    for (const cell of relation === undefined ? [] : [...relation.left, ...relation.right]) {
      const place = model.places[cell];
      if (place === undefined) continue;
      const known = rows.get(place.form) ?? new Set<string>();
      known.add(place.row);
      rows.set(place.form, known);
    }
  }
  return rows;
}

const longestShift = 6;

function rowRepairs({ model, failing, form }: Context, failingIds: ReadonlySet<string>): readonly Repair[] {
  const ids = form.rows.map((row) => row.id);
  const blocks = runsOf(ids, longestShift).filter(
    (block) => failingIds.has(block[0] ?? "") || failingIds.has(block.at(-1) ?? ""),
  );
  const columnSets = [form.columns, ...form.columns.map((column) => [column])];
  return blocks.flatMap((block) =>
    columnSets
      .flatMap((columns) => rotations(block, (row) => columns.map((column) => [form.id, row, column]), model))
      .map((changes) => weigh(model, failing, { kind: block.length === 2 ? "swappedRows" : "shiftedRows", changes })),
  );
}

function columnRepairs({ model, failing, form }: Context, failingIds: ReadonlySet<string>): readonly Repair[] {
  const rowSets = [...[...failingIds].map((row) => [row]), form.rows.map((row) => row.id)];
  const runs = runsOf(form.columns, form.columns.length);
  const ends = runs.map((run) => [run[0] ?? "", run.at(-1) ?? ""]);
  const tried = [
    ...ends.map((block) => ({ kind: "swappedColumns", block }) as const),
    ...runs.filter((run) => run.length > 2).map((block) => ({ kind: "shiftedColumns", block }) as const),
  ];
  return rowSets.flatMap((rows) =>
    tried.flatMap(({ kind, block }) =>
      rotations(block, (column) => rows.map((row) => [form.id, row, column]), model).map((changes) =>
        weigh(model, failing, { kind, changes }),
      ),
    ),
  );
}

/** Every run of two and more neighbours, up to a length. */
function runsOf(ids: readonly string[], longest: number): readonly (readonly string[])[] {
  return ids.flatMap((_, first) =>
    Array.from({ length: Math.max(0, Math.min(longest, ids.length - first) - 1) }, (_, more) =>
      ids.slice(first, first + more + 2),
    ),
  );
}

type Key = readonly [form: FormId, row: string, column: string];

/** The values of a block moved on by one in either direction; one direction where there are only two. */
function rotations(
  block: readonly string[],
  keysOf: (member: string) => readonly Key[],
  model: Model,
): readonly Changes[] {
  const cells = block.map((member) =>
    keysOf(member).map(([form, row, column]) => model.numberOf.get(`${form}.${row}.${column}`)),
  );
  const steps = block.length === 2 ? [1] : [1, block.length - 1];
  return steps.flatMap((step) => {
    const changes = new Map<number, Units>();
    cells.forEach((own, index) => {
      const source = cells[(index + step) % cells.length] ?? [];
      own.forEach((cell, position) => {
        const from = source[position];
        if (cell === undefined) return;
        const value = from === undefined ? null : (model.values[from] ?? null);
        if (value !== (model.values[cell] ?? null)) changes.set(cell, value);
      });
    });
    return changes.size < 2 ? [] : [changes];
  });
}

/** An amount that stands in the wrong one of two figures of a row or column: one loses what the other gains. */
export function movedAmounts(model: Model, failing: Failing, singles: readonly Repair[]): readonly Repair[] {
  const deltas = singles.flatMap(({ changes }) =>
    [...changes].map(([cell, value]) => ({ cell, delta: (value ?? 0n) - (model.values[cell] ?? 0n) })),
  );
  return deltas.flatMap((gives, index) =>
    deltas.slice(index + 1).flatMap((takes): readonly Repair[] => {
      const total = gives.delta + takes.delta;
      const slack = model.basis === "exact" ? 0n : 2n;
      if (
        gives.cell === takes.cell ||
        total > slack ||
        total < -slack ||
        !areNeighbours(model, gives.cell, takes.cell)
      ) {
        return [];
      }
      const changes = new Map<number, Units>(
        [gives, takes].map(({ cell, delta }) => [cell, after(model, cell, delta)]),
      );
      return [weigh(model, failing, { kind: "movedAmount", changes })];
    }),
  );
}

function after(model: Model, cell: number, delta: bigint): Units {
  const value = (model.values[cell] ?? 0n) + delta;
  return value === 0n ? null : value;
}

function areNeighbours(model: Model, one: number, other: number): boolean {
  const [left, right] = [model.places[one], model.places[other]];
  if (left === undefined || right === undefined || left.form !== right.form) return false;
  return left.row === right.row || left.column === right.column;
}
