import type { CellRef } from "../../fill";
import { roundingBound } from "../../money";
import { figureAtPlace, type Place } from "../check/places";
import type { Figure, Figures } from "../check/figures";
import type { Statement } from "../check/statements";

/** A value in whole units: 0.01 万元 where only printed figures are known, else the smallest decimal that occurs. */
export type Units = bigint | null;

/** A statement over numbered cells. */
export interface Relation {
  readonly statement: Statement;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** All figures that statements speak of, numbered, and which statements speak of each. */
export interface Model {
  readonly basis: "exact" | "shown";
  /** Decimals of 元 in a unit; null where the unit is 0.01 万元. */
  readonly decimals: number | null;
  readonly places: readonly Place[];
  readonly numberOf: ReadonlyMap<CellRef, number>;
  readonly values: readonly Units[];
  readonly relations: readonly Relation[];
  /** Per cell, the relations it stands in. */
  readonly touching: readonly (readonly number[])[];
}

/** The model of the statements of one check. */
export function modelOf(statements: readonly Statement[], figures: Figures): Model {
  const places: Place[] = [];
  const numberOf = new Map<CellRef, number>();
  const numbered = (place: Place): number => {
    const known = numberOf.get(place.ref);
    if (known !== undefined) return known;
    numberOf.set(place.ref, places.length);
    places.push(place);
    return places.length - 1;
  };
  const relations = statements.map((statement) => ({
    statement,
    left: statement.left.map(numbered),
    right: statement.right.map(numbered),
  }));
  const touching: number[][] = places.map(() => []);
  relations.forEach(({ left, right }, index) => {
    for (const cell of new Set([...left, ...right])) touching[cell]?.push(index);
  });
  const shown = places.map((place) => figureAtPlace(figures, place));
  const decimals = figures.basis === "exact" ? Math.max(2, ...shown.map(decimalsOf)) : null;
  const values = shown.map((figure) => unitsOf(figure, decimals));
  return { basis: figures.basis, decimals, places, numberOf, values, relations, touching };
}

function decimalsOf(figure: Figure): number {
  if (figure.kind === "blank" || figure.fen !== null) return 2;
  return figure.yuan?.toString().split(".")[1]?.length ?? 2;
}

function unitsOf(figure: Figure, decimals: number | null): Units {
  if (figure.kind === "blank") return null;
  if (decimals === null || figure.yuan === null) return figure.wan.hundredths();
  const [whole = "0", fraction = ""] = figure.yuan.toString().split(".");
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}

/** Values with some changed: what a repair would make of them. */
export type Changes = ReadonlyMap<number, Units>;

/** Σ left − Σ right, and the largest gap that is no breach, with some values changed. */
export function measure(model: Model, relation: Relation, changes: Changes): { gap: bigint; bound: bigint } {
  const left = sumOf(model, relation.left, changes);
  const right = sumOf(model, relation.right, changes);
  const bound = model.basis === "exact" ? 0n : roundingBound(right.count, left.count).hundredths();
  return { gap: left.sum - right.sum, bound };
}

/** Whether a relation holds with some values changed. */
export function holds(model: Model, relation: Relation, changes: Changes): boolean {
  const { gap, bound } = measure(model, relation, changes);
  return -gap <= bound && (relation.statement.relation === "atMost" || gap <= bound);
}

function sumOf(model: Model, cells: readonly number[], changes: Changes): { sum: bigint; count: number } {
  let sum = 0n;
  let count = 0;
  for (const cell of cells) {
    const value = changes.has(cell) ? changes.get(cell) : model.values[cell];
    if (value === null || value === undefined) continue;
    sum += value;
    count += 1;
  }
  return { sum, count };
}
