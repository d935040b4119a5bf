import type { CellRef } from "../fill";
import { roundingBound, Yuan } from "../money";
import type { Identity } from "../rules";
import { repeatGroups } from "./repeats";
import type { RoundedCells } from "./roundedCells";

/** One choice between floor and ceiling: all figures that repeat each other share it. */
export interface Choice {
  readonly cells: readonly CellRef[];
  readonly floor: bigint;
  /** Whether independent rounding takes the ceiling. */
  readonly isUp: boolean;
}

/** Σ of choices (each 0 or 1, with its sign) must be, or be at least, `than`. */
export interface Constraint {
  readonly terms: ReadonlyMap<number, bigint>;
  readonly relation: "=" | ">=";
  readonly than: bigint;
}

/** Fewest changes such that every identity adds up. */
export interface Program {
  readonly choices: readonly Choice[];
  readonly constraints: readonly Constraint[];
}

/** What must add up (left = right), and what must not exceed a whole (right ≤ left). */
export interface Relations {
  readonly identities: readonly Identity[];
  readonly inclusions: readonly Identity[];
  /** Relations between two figures of one amount: it prints alike wherever it stands. */
  readonly repeats: readonly Identity[];
}

/** The program of some identities; figures that `isFixed` keeps stay as shown, and with them all that repeat them. */
export function programOf(
  { identities, inclusions, repeats }: Relations,
  cells: RoundedCells,
  isFixed: (cell: CellRef) => boolean,
): Program {
  const groups = repeatGroups(repeats, cells);
  const choices: Choice[] = [];
  const choiceOf = new Map<CellRef, number>();
  for (const group of groups) {
    const cell = cells.get(group[0] ?? "summary.none.none");
    if (cell === undefined || cell.floor === cell.ceiling || group.some(isFixed)) continue;
    for (const ref of group) choiceOf.set(ref, choices.length);
    choices.push({ cells: group, floor: cell.floor, isUp: cell.shown === cell.ceiling });
  }
  const known = { cells, choiceOf };
  const constraints = [
    ...identities.flatMap((identity) => equality(identity, known)),
    ...inclusions.flatMap((inclusion) => inequality(inclusion, known)),
  ];
  return { choices, constraints: withoutRepeats(constraints) };
}

interface Known {
  readonly cells: RoundedCells;
  readonly choiceOf: ReadonlyMap<CellRef, number>;
}

/** None where nothing in it can move, or where its exact amounts do not tie and no rounding could help. */
function equality(identity: Identity, known: Known): readonly Constraint[] {
  const { terms, fixed } = movesOf(identity, known);
  return terms.size === 0 || !exactGap(identity, known).isZero() ? [] : [{ terms, relation: "=", than: -fixed }];
}

/** A part never prints as more than its whole; a sum of parts by no more than rounding explains. */
function inequality(inclusion: Identity, known: Known): readonly Constraint[] {
  const { terms, fixed } = movesOf(inclusion, known);
  const filled = (refs: readonly CellRef[]): number => refs.filter((ref) => known.cells.has(ref)).length;
  const than = -fixed - roundingBound(filled(inclusion.right), filled(inclusion.left)).hundredths();
  const least = [...terms.values()].reduce((sum, factor) => (factor < 0n ? sum + factor : sum), 0n);
  return least >= than || exactGap(inclusion, known).isNegative() ? [] : [{ terms, relation: ">=", than }];
}

/** Σ left − Σ right in exact 元. */
function exactGap({ left, right }: Identity, { cells }: Known): Yuan {
  const sum = (refs: readonly CellRef[]): Yuan => Yuan.sum(refs.flatMap((ref) => cells.get(ref)?.yuan ?? []));
  return sum(left).minus(sum(right));
}

/** Σ left − Σ right as printed: what is fixed of it, and the choices with their signs. */
function movesOf(
  { left, right }: Identity,
  { cells, choiceOf }: Known,
): { readonly terms: ReadonlyMap<number, bigint>; readonly fixed: bigint } {
  const terms = new Map<number, bigint>();
  let fixed = 0n;
  const add = (refs: readonly CellRef[], sign: bigint): void => {
    for (const ref of refs) {
      const choice = choiceOf.get(ref);
      const cell = cells.get(ref);
      if (cell === undefined) continue;
      fixed += sign * (choice === undefined ? cell.shown : cell.floor);
      if (choice !== undefined) terms.set(choice, (terms.get(choice) ?? 0n) + sign);
    }
  };
  add(left, 1n);
  add(right, -1n);
  for (const [choice, factor] of terms) if (factor === 0n) terms.delete(choice);
  return { terms, fixed };
}

function withoutRepeats(constraints: readonly Constraint[]): readonly Constraint[] {
  const unique = new Map<string, Constraint>();
  for (const constraint of constraints) {
    const terms = [...constraint.terms].sort(([one], [other]) => one - other);
    const sign = constraint.relation === "=" && (terms[0]?.[1] ?? 1n) < 0n ? -1n : 1n;
    const said = terms.map(([choice, factor]) => `${sign * factor}*${choice}`).join("+");
    const key = `${said}${constraint.relation}${sign * constraint.than}`;
    if (!unique.has(key)) unique.set(key, constraint);
  }
  return [...unique.values()];
}

/** The program in CPLEX LP format; variable `x3` is choice 3. */
export function toLpFormat({ choices, constraints }: Program): string {
  const weights = choices.map(({ cells, isUp }, index) => term(BigInt(cells.length) * (isUp ? -1n : 1n), index));
  const rows = constraints.map(
    ({ terms, relation, than }) =>
      ` ${wrap([...terms].map(([choice, factor]) => term(factor, choice)))} ${relation} ${than}`,
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
