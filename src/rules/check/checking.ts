import { rowsByGroup, type GroupRows } from "../../ledger";
import type { CheckInput } from "./checkInput";
import { isActualExpenditure, isActualRevenue, type Group } from "./groups";
import { YearGroups } from "./yearGroups";

/** What is checked, with what several rules need of it, worked out once. */
export interface Checking extends CheckInput {
  readonly yearGroups: () => YearGroups;
  readonly groups: () => readonly Group[];
  /** Final accounts (决算) by functional code. */
  readonly groupsByItem: () => Readonly<Record<"revenue" | "expenditure", ReadonlyMap<string, readonly Group[]>>>;
  readonly rows: () => GroupRows | null;
  /** Functional codes that have a code below them in the book. */
  readonly parents: () => ReadonlySet<string>;
}

/** The input of one check; groups and codes of the check before go on where it is given. */
export function startChecking(input: CheckInput, before?: Checking): Checking {
  const { ledger } = input.evidence;
  const yearGroups = before?.yearGroups ?? once(() => new YearGroups(input));
  return {
    ...input,
    yearGroups,
    groups: () => yearGroups().all(),
    groupsByItem: () => ({
      revenue: yearGroups().byItem(isActualRevenue),
      expenditure: yearGroups().byItem(isActualExpenditure),
    }),
    rows: once(() => (ledger === null ? null : rowsByGroup(ledger.cube))),
    parents:
      before?.parents ??
      once(() => new Set([...(input.book?.functional.byCode.keys() ?? [])].map((code) => code.slice(0, -2)))),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
