import type { Yuan } from "../money";

/** What a change is split over: 项目, 功能项, 经济款, 单位, 资金. */
export type DriverDimension = "project" | "functional" | "economic" | "entity" | "fund";

/** New: nothing in the base (新增). Ended: nothing in the current figure (本年无). */
export type DriverKind = "new" | "ended" | "risen" | "fallen";

/** One member's share of a change, in exact yuan; `change` is never zero. */
export interface Driver {
  /** A project's or entity's name, a code, a fund; the label of a line that is not split. */
  readonly member: string;
  /** How the member is called in a sentence. */
  readonly name: string;
  readonly base: Yuan;
  readonly current: Yuan;
  /** current − base. */
  readonly change: Yuan;
  readonly kind: DriverKind;
}

/** The drivers too small to name, gathered (其他). */
export interface OtherDrivers {
  readonly count: number;
  readonly base: Yuan;
  readonly current: Yuan;
  readonly change: Yuan;
  /** Whether all of them go the way of their sum. */
  readonly oneWay: boolean;
}

/** A change of a figure, split with nothing left over: Σ drivers + others = change. */
export interface Change {
  readonly base: Yuan;
  readonly current: Yuan;
  /** current − base. */
  readonly change: Yuan;
  /** Null where neither side has an entry. */
  readonly dimension: DriverDimension | null;
  /** Largest first. */
  readonly drivers: readonly Driver[];
  readonly others: OtherDrivers | null;
}

/** A figure of the current year and what it is compared with. */
export type ComparedWith = "lastYear" | "originalBudget" | "adjustedBudget";
