import { RunningSum } from "../money";
import type { GroupKey } from "../ledger";
import type { FormDefinition, Selection } from "../forms";
import type { CondensedGroups } from "./condense";
import { meets } from "./selects";

/** A cell that entries reach directly. */
export interface LeafPlace {
  readonly row: string;
  readonly column: string;
}

/** Sums of the cells that entries reach directly, by row and column of one form. */
export type LeafSums = ReadonlyMap<string, ReadonlyMap<string, RunningSum>>;

/** The same while entries come and go. */
export type MutableLeafSums = Map<string, Map<string, RunningSum>>;

/** Entries of two groups that reach the same cells of a form share one answer. */
export type PlaceFinder = (key: GroupKey) => readonly LeafPlace[];

/** Finds the cells of one form that entries with a given key reach directly; none for most keys. */
export function placeFinder(definition: FormDefinition): PlaceFinder {
  const columns = definition.columns.flatMap(({ id, source }) =>
    source.kind === "entries" ? [{ id, take: source.take }] : [],
  );
  const { rows } = definition;
  if (rows.kind === "byFunction") {
    return (key) => {
      if (key.functional === "" || !meets(key, [definition.take])) return [];
      return columns.filter(({ take }) => meets(key, [take])).map(({ id }) => ({ row: key.functional, column: id }));
    };
  }
  const leaves = rows.lines.flatMap((line) => {
    const allowed = line.side === null || definition.sides === null ? null : definition.sides[line.side];
    return columns
      .filter(({ id }) => allowed === null || allowed.includes(id))
      .flatMap(({ id, take }) => leafOf(line.cells?.[id] ?? line.source, { row: line.id, column: id, take }));
  });
  return (key) => (meets(key, [definition.take]) ? leaves.filter(({ takes }) => meets(key, takes)) : []);
}

function leafOf(
  source: { readonly kind: string; readonly take?: Selection },
  { row, column, take }: LeafPlace & { readonly take: Selection },
): readonly (LeafPlace & { readonly takes: readonly Selection[] })[] {
  return source.kind === "entries" && source.take !== undefined ? [{ row, column, takes: [source.take, take] }] : [];
}

/** Adds up the groups that reach a form. */
export function sumLeaves(find: PlaceFinder, groups: CondensedGroups): MutableLeafSums {
  const sums: MutableLeafSums = new Map();
  for (const { key, sum } of groups) {
    for (const { row, column } of find(key)) leafAt(sums, row, column).addSum(sum, 1);
  }
  return sums;
}

/** The sum of one cell; a new one where nothing reached it yet. */
export function leafAt(sums: MutableLeafSums, row: string, column: string): RunningSum {
  let columns = sums.get(row);
  if (columns === undefined) sums.set(row, (columns = new Map()));
  let sum = columns.get(column);
  if (sum === undefined) columns.set(column, (sum = new RunningSum()));
  return sum;
}
