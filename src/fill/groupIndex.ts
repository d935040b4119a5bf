import type { Cube } from "../ledger";
import type { FormDefinition } from "../forms";
import { placeFinder, type LeafPlace } from "./leafSums";

/**
 * Which groups reach which cells directly. Worked out once per form and year and carried on as the cube gains groups, so
 * that tracing many figures does not go through every group each time.
 */
export class GroupIndex {
  private readonly indexed = new Map<string, { size: number; readonly groups: Map<string, number[]> }>();

  /** Groups of the year that reach the cell, in the order of the cube. `keys` is that of one cube throughout. */
  groupsAt(
    definition: FormDefinition,
    { keys, year }: Pick<Cube, "keys"> & { readonly year: number },
    place: LeafPlace,
  ) {
    return this.indexOf(definition, keys, year).get(placeName(place)) ?? [];
  }

  private indexOf(
    definition: FormDefinition,
    keys: Cube["keys"],
    year: number,
  ): ReadonlyMap<string, readonly number[]> {
    const name = `${definition.id} ${definition.take.measure ?? ""} ${year}`;
    const known = this.indexed.get(name) ?? { size: 0, groups: new Map<string, number[]>() };
    this.indexed.set(name, known);
    if (known.size === keys.length) return known.groups;
    const find = placeFinder(definition);
    for (let group = known.size; group < keys.length; group += 1) {
      const key = keys[group];
      if (key?.year !== year) continue;
      for (const place of find(key)) {
        const groups = known.groups.get(placeName(place));
        if (groups === undefined) known.groups.set(placeName(place), [group]);
        else groups.push(group);
      }
    }
    known.size = keys.length;
    return known.groups;
  }
}

function placeName({ row, column }: LeafPlace): string {
  return `${row}.${column}`;
}
