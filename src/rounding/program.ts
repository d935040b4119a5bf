import type { CellRef } from "../fill";
import type { Identity } from "../rules";
import type { RoundedCell, RoundedCells } from "./roundedCells";

/** One choice between floor and ceiling: all figures that repeat each other share it. */
export interface Choice {
  readonly cells: readonly CellRef[];
  readonly floor: bigint;
  /** Whether independent rounding takes the ceiling. */
  readonly isUp: boolean;
}

/** Σ of choices (each 0 or 1, with its sign) must equal `equals`. */
export interface Constraint {
  readonly terms: ReadonlyMap<number, bigint>;
  readonly equals: bigint;
}

/** Fewest changes such that every identity adds up. */
export interface Program {
  readonly choices: readonly Choice[];
  readonly constraints: readonly Constraint[];
}

/** The program of some identities; figures that `isFixed` keeps stay as shown, and with them all that repeat them. */
export function programOf(
  identities: readonly Identity[],
  cells: RoundedCells,
  isFixed: (cell: CellRef) => boolean,
): Program {
  const groups = repeatGroups(identities, cells);
  const choices: Choice[] = [];
  const choiceOf = new Map<CellRef, number>();
  for (const group of groups) {
    const cell = cells.get(group[0] ?? "summary.none.none");
    if (cell === undefined || cell.floor === cell.ceiling || group.some(isFixed)) continue;
    for (const ref of group) choiceOf.set(ref, choices.length);
    choices.push({ cells: group, floor: cell.floor, isUp: cell.shown === cell.ceiling });
  }
  const constraints = identities.flatMap((identity) => constraintOf(identity, { cells, choiceOf }) ?? []);
  return { choices, constraints: withoutRepeats(constraints) };
}

/** Figures that identities set equal one to one (copies, and totals of a single part). */
function repeatGroups(identities: readonly Identity[], cells: RoundedCells): readonly (readonly CellRef[])[] {
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

/** Null where nothing in it can move, or where its exact amounts do not tie and no rounding could help. */
function constraintOf(
  { left, right }: Identity,
  { cells, choiceOf }: { cells: RoundedCells; choiceOf: ReadonlyMap<CellRef, number> },
): Constraint | null {
  const terms = new Map<number, bigint>();
  let equals = 0n;
  const add = (refs: readonly CellRef[], sign: bigint): void => {
    for (const ref of refs) {
      const choice = choiceOf.get(ref);
      const cell = cells.get(ref);
      if (cell === undefined) continue;
      equals -= sign * (choice === undefined ? cell.shown : cell.floor);
      if (choice !== undefined) terms.set(choice, (terms.get(choice) ?? 0n) + sign);
    }
  };
  add(left, 1n);
  add(right, -1n);
  for (const [choice, factor] of terms) if (factor === 0n) terms.delete(choice);
  return terms.size === 0 ? null : { terms, equals };
}

function withoutRepeats(constraints: readonly Constraint[]): readonly Constraint[] {
  const unique = new Map<string, Constraint>();
  for (const constraint of constraints) {
    const terms = [...constraint.terms].sort(([one], [other]) => one - other);
    const sign = (terms[0]?.[1] ?? 1n) < 0n ? -1n : 1n;
    const key = `${terms.map(([choice, factor]) => `${sign * factor}*${choice}`).join("+")}=${sign * constraint.equals}`;
    if (!unique.has(key)) unique.set(key, constraint);
  }
  return [...unique.values()];
}

/** The program in CPLEX LP format; variable `x3` is choice 3. */
export function toLpFormat({ choices, constraints }: Program): string {
  const weights = choices.map(({ cells, isUp }, index) => term(BigInt(cells.length) * (isUp ? -1n : 1n), index));
  const rows = constraints.map(
    ({ terms, equals }) => ` ${wrap([...terms].map(([choice, factor]) => term(factor, choice)))} = ${equals}`,
  );
  const variables = wrap(choices.map((_, index) => `x${index}`));
  return `Minimize\n obj: ${wrap(weights)}\nSubject To\n${rows.join("\n")}\nBinary\n ${variables}\nEnd\n`;
}

function term(factor: bigint, choice: number): string {
  const size = factor < 0n ? -factor : factor;
  return `${factor < 0n ? "-" : "+"} ${size === 1n ? "" : `${size} `}x${choice}`;
}

/** Lines short enough for every reader of the format. */
function wrap(words: readonly string[]): string {
  const lines: string[] = [];
  for (let start = 0; start < words.length; start += 12) lines.push(words.slice(start, start + 12).join(" "));
  return lines.join("\n ");
}
