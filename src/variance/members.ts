import { funds, natures } from "../accounts";
import { RunningSum, Yuan } from "../money";
import type { Driver, DriverDimension } from "./change";
import type { Detail } from "./details";
import { unnamed } from "./messages";

/** How codes are called in a sentence. */
export interface MemberNames {
  readonly functional: (code: string) => string;
  readonly economic: (code: string) => string;
}

/** Which member of a dimension a piece belongs to. A blank project is called by its kind of expenditure. */
function memberOf(detail: Detail, dimension: DriverDimension): string {
  if (detail.kind === "whole") return detail.label;
  if (dimension !== "project") return detail[dimension];
  return detail.project || natures[detail.nature] || unnamed.project;
}

/** How the member of a piece is called. */
function nameOf(detail: Detail, dimension: DriverDimension, names: MemberNames): string {
  const member = memberOf(detail, dimension);
  if (detail.kind === "whole") return member;
  switch (dimension) {
    case "project":
      return member;
    case "functional":
      return member === "" ? unnamed.functional : names.functional(member) || member;
    case "economic":
      return member === "" ? unnamed.economic : names.economic(member) || member;
    case "entity":
      return member || unnamed.entity;
    case "fund":
      return funds[detail.fund];
  }
}

/** The pieces of both sides of a change. */
export interface Sides {
  readonly current: readonly Detail[];
  readonly base: readonly Detail[];
}

/** The two sides of a change, member by member, largest change first; members that did not change are left out. */
export interface Movement {
  readonly members: readonly Driver[];
  /** Σ |change| over all members. */
  readonly gross: Yuan;
  /** How many members hold money on either side. */
  readonly holders: number;
}

interface Account {
  readonly name: string;
  readonly current: RunningSum;
  readonly base: RunningSum;
}

/** Splits both sides over one dimension. */
export function moveBy(dimension: DriverDimension, sides: Sides, names: MemberNames): Movement {
  const found = new Map<string, Account>();
  for (const side of ["current", "base"] as const) {
    for (const detail of sides[side]) {
      const member = memberOf(detail, dimension);
      let account = found.get(member);
      if (account === undefined) {
        account = { name: nameOf(detail, dimension, names), current: new RunningSum(), base: new RunningSum() };
        found.set(member, account);
      }
      addTo(account[side], detail);
    }
  }
  const all = [...found].map(([member, account]) => driverOf(member, account));
  const members = all.filter(({ change }) => !change.isZero()).sort(largestFirst);
  return {
    members,
    gross: Yuan.sum(members.map(({ change }) => change.absolute())),
    holders: all.filter(({ current, base }) => !current.isZero() || !base.isZero()).length,
  };
}

/** The exact sum of pieces. */
export function sumOf(details: readonly Detail[]): Yuan {
  const sum = new RunningSum();
  for (const detail of details) addTo(sum, detail);
  return sum.toYuan();
}

function addTo(sum: RunningSum, detail: Detail): void {
  if (detail.kind === "whole") sum.addExact(detail.amount, 1);
  else sum.addSum(detail.sum, detail.sign);
}

function driverOf(member: string, account: Account): Driver {
  const { name } = account;
  const current = account.current.toYuan();
  const base = account.base.toYuan();
  const change = current.minus(base);
  const kind = base.isZero() ? "new" : current.isZero() ? "ended" : change.isNegative() ? "fallen" : "risen";
  return { member, name, base, current, change, kind };
}

function largestFirst(left: Driver, right: Driver): number {
  return right.change.absolute().compare(left.change.absolute()) || (left.member < right.member ? -1 : 1);
}
