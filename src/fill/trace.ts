import type { Cube, GroupKey } from "../ledger";
import type { FormDefinition } from "../forms";
import { partsOfCell } from "./cellParts";
import { partsOfRef, type CellRef, type FilledForm } from "./filled";
import { GroupIndex } from "./groupIndex";
import { placeFinder, type LeafPlace } from "./leafSums";
import { shapeForm, type FormShape } from "./shape";

/** A group of entries behind a cell, and whether it is added (1) or taken away (−1). */
export interface TracedGroup {
  readonly group: number;
  readonly sign: 1 | -1;
}

/** What a report traces with: its definitions, filled forms, groups and year. */
export interface Tracing {
  readonly definitions: readonly FormDefinition[];
  readonly forms: readonly FilledForm[];
  readonly cube: Cube;
  readonly year: number;
  /** Kept by whoever traces many figures of one cube; without it each trace goes through every group. */
  readonly index?: GroupIndex | undefined;
}

/** The groups of entries behind a published cell, in the order of the cube. Their signed sum is the cell's amount. */
export function groupsBehind(ref: CellRef, tracing: Tracing): readonly TracedGroup[] {
  const { form, row, column } = partsOfRef(ref);
  const definition = tracing.definitions.find((candidate) => candidate.id === form);
  const filled = tracing.forms.find((candidate) => candidate.id === form);
  if (definition === undefined || filled === undefined) return [];
  const leaves = signsOfLeaves(shapeOfFilled(definition, filled), { row, column });
  const index = tracing.index ?? new GroupIndex();
  const within = { keys: tracing.cube.keys, year: tracing.year };
  const traced = [...leaves].flatMap(([place, sign]) =>
    index.groupsAt(definition, within, placeOf(place)).map((group) => ({ group, sign })),
  );
  return traced.sort((left, right) => left.group - right.group);
}

/** Every published cell that entries with this key reach, directly or as part of a sum or balance. */
export function cellsReached(key: GroupKey, { definitions, forms, year }: Omit<Tracing, "cube">): readonly CellRef[] {
  if (key.year !== year) return [];
  return definitions.flatMap((definition) => {
    const places = placeFinder(definition)(key);
    const filled = forms.find((candidate) => candidate.id === definition.id);
    if (places.length === 0 || filled === undefined) return [];
    const shape = shapeOfFilled(definition, filled);
    const keys = places.map(keyOf);
    return shape.rows.flatMap((row) =>
      row.columns
        .filter((column) => {
          const leaves = signsOfLeaves(shape, { row: row.id, column });
          return keys.some((place) => leaves.has(place));
        })
        .map((column): CellRef => `${definition.id}.${row.id}.${column}`),
    );
  });
}

/** The rows of a form as it was filled. */
export function shapeOfFilled(definition: FormDefinition, filled: FilledForm): FormShape {
  return shapeForm(
    definition,
    filled.rows.filter((row) => /^\d{5,7}$/.test(row.id)).map((row) => row.id),
  );
}

function keyOf({ row, column }: LeafPlace): string {
  return `${row}.${column}`;
}

function placeOf(key: string): LeafPlace {
  const [row = "", column = ""] = key.split(".");
  return { row, column };
}

/**
 * The cells that entries reach directly under a cell, each with its sign. What is added and taken away again (本年支出 in
 * 总计 and in 年末结转) has no part in the amount and is left out.
 */
function signsOfLeaves(shape: FormShape, { row, column }: LeafPlace): ReadonlyMap<string, 1 | -1> {
  const times = new Map<string, number>();
  const visit = (place: LeafPlace, sign: 1 | -1): void => {
    const shapeRow = shape.rowOf.get(place.row);
    if (shapeRow === undefined) return;
    const { takesEntries, parts } = partsOfCell(shape, shapeRow, place.column);
    if (takesEntries) times.set(keyOf(place), (times.get(keyOf(place)) ?? 0) + sign);
    for (const part of parts) visit(part, part.sign === sign ? 1 : -1);
  };
  visit({ row, column }, 1);
  return new Map([...times].flatMap(([place, count]) => (count === 0 ? [] : [[place, count > 0 ? 1 : -1]])));
}
