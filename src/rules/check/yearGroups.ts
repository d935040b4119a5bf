import type { Flow, Measure } from "../../accounts";
import type { Cube } from "../../ledger";
import type { CheckInput } from "./checkInput";
import type { Group } from "./groups";

/** Measure and flow of groups, as one word. */
export type GroupKind = `${Measure} ${Flow}`;

/**
 * The groups of the report's year that have entries, sorted out as rules need them and kept so while the ledger is
 * edited. Every list stands in the order of the cube.
 */
export class YearGroups {
  private readonly present = new Map<number, Group>();
  private readonly listed: Group[] = [];
  private readonly byKind = new Map<string, Group[]>();
  private readonly byCode = new Map<string, Group[]>();
  private readonly byKindAndCode = new Map<string, Map<string, Group[]>>();

  constructor({ evidence: { ledger }, year }: CheckInput) {
    if (ledger === null) return;
    const { cube } = ledger;
    for (let group = 0; group < cube.keys.length; group += 1) this.look(cube, group, year);
  }

  /** Groups that have come to have entries, or lost their last one, among those an edit touched. */
  follow({ evidence: { ledger }, year }: CheckInput, touched: Iterable<number>): void {
    if (ledger === null) return;
    for (const group of touched) this.look(ledger.cube, group, year);
  }

  all(): readonly Group[] {
    return this.listed;
  }

  select(kind: GroupKind): readonly Group[] {
    return this.byKind.get(kind) ?? [];
  }

  /** By functional code; codes without groups are left out. */
  byItem(kind: GroupKind): ReadonlyMap<string, readonly Group[]> {
    return this.byKindAndCode.get(kind) ?? new Map<string, readonly Group[]>();
  }

  /** By functional code, whatever the kind. */
  byFunctional(): ReadonlyMap<string, readonly Group[]> {
    return this.byCode;
  }

  private look({ keys, sums }: Cube, index: number, year: number): void {
    const [key, sum, known] = [keys[index], sums[index], this.present.get(index)];
    const has = key?.year === year && sum !== undefined && sum.entries > 0;
    if (key === undefined || sum === undefined || has === (known !== undefined)) return;
    const group = known ?? { index, key, sum };
    if (has) this.present.set(index, group);
    else this.present.delete(index);
    const kind = `${key.measure} ${key.flow}`;
    const place = has ? put : take;
    place(this.listed, group);
    placeIn(this.byKind, kind, { group, place });
    placeIn(this.byCode, key.functional, { group, place });
    const codes = this.byKindAndCode.get(kind) ?? new Map<string, Group[]>();
    this.byKindAndCode.set(kind, codes);
    placeIn(codes, key.functional, { group, place });
  }
}

interface Placing {
  readonly group: Group;
  readonly place: (groups: Group[], group: Group) => void;
}

function placeIn(lists: Map<string, Group[]>, name: string, { group, place }: Placing): void {
  const groups = lists.get(name) ?? [];
  place(groups, group);
  if (groups.length > 0) lists.set(name, groups);
  else lists.delete(name);
}

function put(groups: Group[], group: Group): void {
  const last = groups[groups.length - 1];
  if (last === undefined || last.index < group.index) groups.push(group);
  else groups.splice(placeOf(groups, group.index), 0, group);
}

function take(groups: Group[], group: Group): void {
  groups.splice(placeOf(groups, group.index), 1);
}

/** The first place whose group does not stand before `index` in the cube. */
function placeOf(groups: readonly Group[], index: number): number {
  let [from, to] = [0, groups.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((groups[middle]?.index ?? 0) < index) from = middle + 1;
    else to = middle;
  }
  return from;
}
