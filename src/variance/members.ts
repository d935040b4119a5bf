import { funds, natures } from "../accounts";
import { Yuan } from "../money";
import type { Driver, DriverDimension } from "./change";
import type { Detail } from "./details";
import { unnamed } from "./messages";

/** How codes are called in a sentence. */
export interface MemberNames {
  readonly functional: (code: string) => string;
  readonly economic: (code: string) => string;
}

interface Member {
  readonly member: string;
  readonly name: string;
}

/** Which member of a dimension a piece belongs to. A blank project is called by its kind of expenditure. */
function memberOf(detail: Detail, dimension: DriverDimension, names: MemberNames): Member {
  if (detail.kind === "whole") return { member: detail.label, name: detail.label };
  switch (dimension) {
    case "project": {
      const name = detail.project || natures[detail.nature] || unnamed.project;
      return { member: name, name };
    }
    case "functional":
      return codeMember(detail.functional, names.functional, unnamed.functional);
    case "economic":
      return codeMember(detail.economic, names.economic, unnamed.economic);
    case "entity":
      return { member: detail.entity, name: detail.entity || unnamed.entity };
    case "fund":
      return { member: detail.fund, name: funds[detail.fund] };
  }
}

function codeMember(code: string, nameOf: (code: string) => string, blank: string): Member {
  return { member: code, name: code === "" ? blank : nameOf(code) || code };
}

/** The two sides of a change, member by member, largest change first; members that did not change are left in. */
export interface Movement {
  readonly members: readonly Driver[];
  /** Σ |change| over all members. */
  readonly gross: Yuan;
  /** How many members hold money on either side. */
  readonly holders: number;
}

/** Splits both sides over one dimension. */
export function moveBy(
  dimension: DriverDimension,
  { current, base }: { readonly current: readonly Detail[]; readonly base: readonly Detail[] },
  names: MemberNames,
): Movement {
  const found = new Map<string, { readonly name: string; current: Yuan[]; base: Yuan[] }>();
  for (const [side, details] of [
    ["current", current],
    ["base", base],
  ] as const) {
    for (const detail of details) {
      const { member, name } = memberOf(detail, dimension, names);
      let entry = found.get(member);
      if (entry === undefined) found.set(member, (entry = { name, current: [], base: [] }));
      entry[side].push(detail.amount);
    }
  }
  const all = [...found].map(([member, sides]) =>
    driverOf(member, sides.name, { current: Yuan.sum(sides.current), base: Yuan.sum(sides.base) }),
  );
  const members = all.filter(({ change }) => !change.isZero()).sort(largestFirst);
  return {
    members,
    gross: Yuan.sum(members.map(({ change }) => change.absolute())),
    holders: all.filter((driver) => !driver.current.isZero() || !driver.base.isZero()).length,
  };
}

function driverOf(member: string, name: string, { current, base }: { current: Yuan; base: Yuan }): Driver {
  const change = current.minus(base);
  const kind = base.isZero() ? "new" : current.isZero() ? "ended" : change.isNegative() ? "fallen" : "risen";
  return { member, name, base, current, change, kind };
}

function largestFirst(left: Driver, right: Driver): number {
  return right.change.absolute().compare(left.change.absolute()) || (left.member < right.member ? -1 : 1);
}
