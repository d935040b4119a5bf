import type { Cube, GroupKey } from "../../ledger";
import type { CheckInput } from "./checkInput";
import type { Group } from "./groups";

/** A condition on groups; a constant of its module, so that what it picks is worked out once. */
export type Condition = (key: GroupKey) => boolean;

interface Picked {
  readonly groups: Group[];
  readonly byItem: Map<string, Group[]>;
}

const always: Condition = () => true;

/**
 * The groups of the report's year that have entries, picked as rules ask for them and kept so while the ledger is
 * edited. Every list stands in the order of the cube.
 */
export class YearGroups {
  private readonly present = new Map<number, Group>();
  private readonly picked = new Map<Condition, Picked>();

  constructor({ evidence: { ledger }, year }: CheckInput) {
    this.picked.set(always, { groups: [], byItem: new Map() });
    if (ledger === null) return;
    for (let group = 0; group < ledger.cube.keys.length; group += 1) this.look(ledger.cube, group, year);
  }

  /** Looks again at the groups an edit touched: they may have come to have entries, or lost their last one. */
  follow({ evidence: { ledger }, year }: CheckInput, touched: Iterable<number>): void {
    if (ledger === null) return;
    for (const group of touched) this.look(ledger.cube, group, year);
  }

  all(): readonly Group[] {
    return this.pick(always).groups;
  }

  where(condition: Condition): readonly Group[] {
    return this.pick(condition).groups;
  }

  /** By functional code; codes without such groups are left out. */
  byItem(condition: Condition = always): ReadonlyMap<string, readonly Group[]> {
    return this.pick(condition).byItem;
  }

  private pick(condition: Condition): Picked {
    const known = this.picked.get(condition);
    if (known !== undefined) return known;
    const picked: Picked = { groups: [], byItem: new Map() };
    for (const group of this.all()) if (condition(group.key)) place(picked, group, put);
    this.picked.set(condition, picked);
    return picked;
  }

  private look({ keys, sums }: Cube, index: number, year: number): void {
    const [key, sum, known] = [keys[index], sums[index], this.present.get(index)];
    const has = key?.year === year && sum !== undefined && sum.entries > 0;
    if (key === undefined || sum === undefined || has === (known !== undefined)) return;
    const group = known ?? { index, key, sum };
    if (has) this.present.set(index, group);
    else this.present.delete(index);
    for (const [condition, picked] of this.picked) if (condition(key)) place(picked, group, has ? put : take);
  }
}

type Placing = (groups: Group[], group: Group) => void;

function place({ groups, byItem }: Picked, group: Group, placing: Placing): void {
  const item = group.key.functional;
  const ofItem = byItem.get(item) ?? [];
  placing(groups, group);
  placing(ofItem, group);
  if (ofItem.length > 0) byItem.set(item, ofItem);
  else byItem.delete(item);
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
