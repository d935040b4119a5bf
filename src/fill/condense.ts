import { flows, funds, measures, natures } from "../accounts";
import { RunningSum } from "../money";
import type { Cube, GroupKey } from "../ledger";
import type { FormDefinition, Selection } from "../forms";

/** The codes of a group that the conditions of a form look at, beside year, measure, flow, fund and nature. */
export interface CodesRead {
  readonly functional: boolean;
  readonly economic: boolean;
}

/** Groups of one year added up by what a form can tell apart: far fewer than the cube holds. */
export type CondensedGroups = readonly { readonly key: GroupKey; readonly sum: RunningSum }[];

/** Which codes a form looks at. */
export function codesRead({ take, rows, columns }: FormDefinition): CodesRead {
  const selections: readonly Selection[] = [
    take,
    ...columns.flatMap(({ source }) => (source.kind === "entries" ? [source.take] : [])),
    ...(rows.kind === "byFunction" ? [] : rows.lines.flatMap(lineSelections)),
  ];
  return {
    functional: rows.kind === "byFunction" || selections.some(({ functionalClass }) => functionalClass !== undefined),
    economic: selections.some(({ economic }) => economic !== undefined),
  };
}

function lineSelections(
  line: Extract<FormDefinition["rows"], { kind: "lines" }>["lines"][number],
): readonly Selection[] {
  return [line.source, ...Object.values(line.cells ?? {})].flatMap((source) =>
    source.kind === "entries" ? [source.take] : [],
  );
}

/** Adds up groups that a form cannot tell apart; codes it does not look at are left empty in the keys. */
export function condense(cube: Cube, year: number, { functional, economic }: CodesRead): CondensedGroups {
  const codes = new Map<string, number>();
  const places = new Map<number, { key: GroupKey; sum: RunningSum }>();
  cube.keys.forEach((key, group) => {
    const sum = cube.sums[group];
    if (key.year !== year || sum === undefined || sum.entries === 0) return;
    const read = { functional: functional ? key.functional : "", economic: economic ? key.economic : "" };
    const code = numberIn(codes, read.functional) * mostCodes + numberIn(codes, read.economic);
    const place = code * kinds + kindOf(key);
    let found = places.get(place);
    if (found === undefined) places.set(place, (found = { key: { ...key, ...read }, sum: new RunningSum() }));
    found.sum.addSum(sum, 1);
  });
  return [...places.values()];
}

/** More different codes than any ledger holds; with it every combination has a number below 2^53. */
const mostCodes = 1_000_000;

function numberIn(numbers: Map<string, number>, code: string): number {
  const known = numbers.get(code);
  if (known !== undefined) return known;
  numbers.set(code, numbers.size);
  return numbers.size - 1;
}

const numbered = [measures, flows, funds, natures].map(
  (names) => new Map(Object.keys(names).map((name, index) => [name, index])),
);
const kinds = numbered.reduce((product, { size }) => product * size, 1);

/** A number for measure, flow, fund and nature together. */
function kindOf({ measure, flow, fund, nature }: GroupKey): number {
  return [measure, flow, fund, nature].reduce(
    (number, name, at) => number * (numbered[at]?.size ?? 1) + (numbered[at]?.get(name) ?? 0),
    0,
  );
}
