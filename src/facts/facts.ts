import type { Wan, Yuan } from "../money";
import { noEvaluations, type Evaluations } from "./evaluation";
import type { ItemId } from "./items";
import type { ThreePublicColumn } from "./operationsTable";

/** What the clerk stated for an item. Text stands exactly as typed. */
export type FactValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "amount"; readonly yuan: Yuan };

/** A unit of the department (单位构成). */
export interface Unit {
  readonly name: string;
  /** 本级, 二级 …, as typed. */
  readonly level: string;
}

/** Which two figures a reason compares. */
export type Comparison = "较上年" | "较年初预算" | "较全年预算";

/**
 * What a clerk typed to explain a difference (变动原因), or to accept a finding. `section`, `subject` and `comparison`
 * are the key; the two amounts are the facts it rests on, null where the row states none.
 */
export interface Reason {
  readonly section: string;
  readonly subject: string;
  readonly comparison: string;
  readonly current: Yuan | null;
  readonly base: Yuan | null;
  readonly reason: string;
  readonly purpose: string;
  readonly status: string;
  /** 1-based row of the sheet; null for one not yet on a sheet. */
  readonly row: number | null;
}

/**
 * One figure of 尾差处理: what it shall print instead of 四舍五入, and the exact amount it was chosen for. Rows of one
 * 序号 were adopted together; null where a cell holds no amount.
 */
export interface AdoptedRow {
  readonly number: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly yuan: Yuan | null;
  readonly wan: Wan | null;
  readonly method: string;
  readonly reason: string;
}

/** A “三公” figure that 财决附03 states, to be held against 公开09表. Exact 元; what a 万元 sheet prints is rounded. */
export interface StatedFigure {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** The heading it stands under. */
  readonly column: string;
  /** The words of its line. */
  readonly name: string;
  /** The figure of 公开09表 it is. */
  readonly cell: { readonly row: "budget" | "actual"; readonly column: ThreePublicColumn };
  readonly yuan: Yuan;
  readonly isInWan: boolean;
}

/** All that the clerk's other sheets say. What is missing is not here, never invented. */
export interface Facts {
  readonly values: ReadonlyMap<ItemId, FactValue>;
  readonly units: readonly Unit[];
  readonly reasons: readonly Reason[];
  readonly roundings: readonly AdoptedRow[];
  readonly evaluations: Evaluations;
  /** “三公” figures of 财决附03, never published themselves. */
  readonly operations: readonly StatedFigure[];
}

/** Nothing stated. */
export const noFacts: Facts = {
  values: new Map(),
  units: [],
  reasons: [],
  roundings: [],
  evaluations: noEvaluations,
  operations: [],
};

/** The text of an item, "" where nothing is stated. */
export function textOf(facts: Facts, id: ItemId): string {
  const value = facts.values.get(id);
  return value?.kind === "text" ? value.text : "";
}

/** The count of an item, null where nothing is stated. */
export function countOf(facts: Facts, id: ItemId): number | null {
  const value = facts.values.get(id);
  return value?.kind === "count" ? value.count : null;
}

/** The exact amount of an item, null where nothing is stated. */
export function amountOf(facts: Facts, id: ItemId): Yuan | null {
  const value = facts.values.get(id);
  return value?.kind === "amount" ? value.yuan : null;
}
