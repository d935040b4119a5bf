import type { CellRef } from "../fill";
import type { Identity } from "../rules";
import type { RoundedCell, RoundedCells } from "./roundedCells";

/** Figures that identities set equal one to one (copies, and totals of a single part). */
export function repeatGroups(identities: readonly Identity[], cells: RoundedCells): readonly (readonly CellRef[])[] {
  const parent = new Map<CellRef, CellRef>([...cells.keys()].map((ref) => [ref, ref]));
  const rootOf = (ref: CellRef): CellRef => {
    let root = ref;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    parent.set(ref, root);
    return root;
  };
  const filled = (refs: readonly CellRef[]): readonly CellRef[] => refs.filter((ref) => cells.has(ref));
  for (const identity of identities) {
    const [left, right] = [filled(identity.left), filled(identity.right)];
    const [one, other] = [left[0], right[0]];
    if (left.length !== 1 || right.length !== 1 || one === undefined || other === undefined) continue;
    if (sameAmount(cells.get(one), cells.get(other))) parent.set(rootOf(one), rootOf(other));
  }
  const groups = new Map<CellRef, CellRef[]>();
  for (const ref of cells.keys()) {
    const root = rootOf(ref);
    const known = groups.get(root);
    if (known === undefined) groups.set(root, [ref]);
    else known.push(ref);
  }
  return [...groups.values()];
}

function sameAmount(one: RoundedCell | undefined, other: RoundedCell | undefined): boolean {
  return one !== undefined && other !== undefined && one.yuan.equals(other.yuan);
}

/** A figure and all that repeat it. */
export function repeatsOf(cell: CellRef, groups: readonly (readonly CellRef[])[]): readonly CellRef[] {
  return groups.find((group) => group.includes(cell)) ?? [cell];
}
