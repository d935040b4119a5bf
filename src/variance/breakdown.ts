import { RunningSum, type Yuan } from "../money";
import type { Cube, Ledger } from "../ledger";

/** What the entries of one group of the cube, entity and project add up to. */
export interface EntitySum {
  readonly entity: string;
  readonly project: string;
  readonly sum: RunningSum;
}

/** The cube told apart by entity and project as well: per group of the cube, its sums. */
export interface Breakdown {
  readonly byGroup: EntitySum[][];
}

/** Adds up the whole ledger by group, entity and project, exactly, in one pass. */
export function buildBreakdown(ledger: Ledger, cube: Cube): Breakdown {
  const { entity, project } = ledger.dimensions;
  const byGroup: EntitySum[][] = cube.keys.map(() => []);
  const known = new Map<number, RunningSum>();
  const projects = Math.max(1, project.values.length);
  const entities = Math.max(1, entity.values.length);
  for (let row = 0; row < ledger.size; row += 1) {
    const group = cube.groupOf[row] ?? 0;
    const entityCode = entity.codes[row] ?? 0;
    const projectCode = project.codes[row] ?? 0;
    const key = (group * entities + entityCode) * projects + projectCode;
    let sum = known.get(key);
    if (sum === undefined) {
      sum = new RunningSum();
      known.set(key, sum);
      byGroup[group]?.push({
        entity: entity.values[entityCode] ?? "",
        project: project.values[projectCode] ?? "",
        sum,
      });
    }
    const exact = ledger.exact.size === 0 ? undefined : ledger.exact.get(row);
    if (exact === undefined) sum.addFen(ledger.fen[row] ?? 0, 1);
    else sum.addExact(exact, 1);
  }
  return { byGroup };
}

/** An entry that comes (`times` 1) or goes (−1) after an edit. */
export interface EditedEntry {
  readonly group: number;
  readonly entity: string;
  readonly project: string;
  readonly amount: Yuan;
  readonly times: 1 | -1;
}

/** Keeps a breakdown up with one edited entry, in place; a group the cube gained since is added. */
export function updateBreakdown({ byGroup }: Breakdown, { group, entity, project, amount, times }: EditedEntry): void {
  while (byGroup.length <= group) byGroup.push([]);
  const sums = byGroup[group] ?? [];
  let found = sums.find((candidate) => candidate.entity === entity && candidate.project === project);
  if (found === undefined) sums.push((found = { entity, project, sum: new RunningSum() }));
  const fen = amount.toFen();
  if (fen === null) found.sum.addExact(amount, times);
  else found.sum.addFen(fen, times);
}
