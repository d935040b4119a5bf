import { rowsByGroup, type GroupRows } from "../../ledger";
import type { CheckInput } from "./checkInput";
import { groupsOfYear, type Group } from "./groups";

/** What is checked, with what several rules need of it, worked out once. */
export interface Checking extends CheckInput {
  readonly groups: () => readonly Group[];
  readonly rows: () => GroupRows | null;
  /** Functional codes that have a code below them in the book. */
  readonly parents: () => ReadonlySet<string>;
}

/** The input of one check. */
export function startChecking(input: CheckInput): Checking {
  const { ledger } = input.evidence;
  return {
    ...input,
    groups: once(() => groupsOfYear(input)),
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
