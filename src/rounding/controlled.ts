import type { CellRef } from "../fill";
import type { FormId } from "../forms";
import { partsOfRef } from "../fill";
import { identitiesOf, inclusionsOf, type CheckInput, type Identity } from "../rules";
import { noControlledRounding, nothingToRound, outOfTime } from "./messages";
import { previewOf, type Infeasible, type Preview } from "./preview";
import { programOf, toLpFormat, type Program } from "./program";
import { roundedCells } from "./roundedCells";
import type { Solver } from "./solver";
import { isThreePublic } from "./threePublicLines";

export interface ControlledOptions {
  /** One table alone, or "all" jointly. */
  readonly forms: "all" | FormId;
  /** 三公 lines stay as they are unless this is said. */
  readonly allowThreePublic: boolean;
  /** Seconds the solver may take. */
  readonly seconds: number;
}

/**
 * 受控取整: every printed figure is the floor or the ceiling of its exact amount, every identity adds up as printed,
 * and as few figures as possible differ from independent rounding. Exact amounts are never touched.
 */
export async function previewControlled(
  input: CheckInput,
  options: ControlledOptions,
  loadSolver: () => Promise<Solver>,
): Promise<Preview | Infeasible> {
  const cells = roundedCells(input.figures, "rounded");
  if (cells.size === 0) return { kind: "infeasible", method: "controlled", message: nothingToRound("controlled") };
  const all = identitiesOf(input);
  const inclusions = inclusionsOf(input);
  const program = programOf(
    {
      identities: all.filter((identity) => isWithin(identity, options.forms)),
      inclusions,
      repeats: [...all, ...inclusions],
    },
    cells,
    (cell) => !options.allowThreePublic && isThreePublic(cell),
  );
  const values = new Map<CellRef, bigint>();
  const facts = { cells, identities: all, values };
  if (program.constraints.length === 0) return previewOf("controlled", { ...facts, isFewest: true });
  const solution = (await loadSolver())(toLpFormat(program), options.seconds);
  switch (solution.kind) {
    case "infeasible":
      return { kind: "infeasible", method: "controlled", message: noControlledRounding() };
    case "outOfTime":
      return { kind: "infeasible", method: "controlled", message: outOfTime(options.seconds) };
    case "solved":
      for (const [cell, value] of chosen(program, solution.values)) values.set(cell, value);
      return previewOf("controlled", { ...facts, isFewest: solution.isOptimal });
  }
}

function isWithin({ left, right }: Identity, forms: "all" | FormId): boolean {
  return forms === "all" || [...left, ...right].every((ref) => partsOfRef(ref).form === forms);
}

/** Only choices that stand in some identity move; the others stay as shown. */
function chosen({ choices, constraints }: Program, values: ReadonlyMap<string, 0 | 1>): readonly [CellRef, bigint][] {
  const bound = new Set(constraints.flatMap(({ terms }) => [...terms.keys()]));
  return choices.flatMap(({ cells, floor }, index) => {
    const value = values.get(`x${index}`);
    if (value === undefined || !bound.has(index)) return [];
    return cells.map((cell): [CellRef, bigint] => [cell, floor + BigInt(value)]);
  });
}
