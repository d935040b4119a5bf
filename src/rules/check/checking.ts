import { rowsByGroup, type GroupRows } from "../../ledger";
import type { CheckInput } from "./checkInput";
import { groupBy, groupsOfYear, type Group } from "./groups";

/** What is checked, with what several rules need of it, worked out once. */
export interface Checking extends CheckInput {
  readonly groups: () => readonly Group[];
  /** Final accounts (决算) by functional code. */
  readonly groupsByItem: () => Readonly<Record<"revenue" | "expenditure", ReadonlyMap<string, readonly Group[]>>>;
  readonly rows: () => GroupRows | null;
  /** Functional codes that have a code below them in the book. */
  readonly parents: () => ReadonlySet<string>;
}

/** The input of one check. */
export function startChecking(input: CheckInput): Checking {
  const { ledger } = input.evidence;
  const groups = once(() => groupsOfYear(input));
  return {
    ...input,
    groups,
    groupsByItem: once(() => {
      const isActual = ({ key }: Group, flow: "revenue" | "expenditure"): boolean =>
        key.measure === "actual" && key.flow === flow;
      const byCode = (flow: "revenue" | "expenditure"): ReadonlyMap<string, readonly Group[]> =>
        groupBy(
          groups().filter((group) => isActual(group, flow)),
          ({ key }) => key.functional,
        );
      return { revenue: byCode("revenue"), expenditure: byCode("expenditure") };
    }),
    rows: once(() => (ledger === null ? null : rowsByGroup(ledger.cube))),
    parents: once(() => {
      const codes = [...(input.book?.functional.byCode.keys() ?? [])];
      return new Set(codes.map((code) => code.slice(0, -2)));
    }),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
