import type { CellRef } from "../fill";
import { Wan } from "../money";
import type { Identity } from "../rules";
import type { RoundedCells } from "./roundedCells";

/** One printed figure that would be another, in 万元; the exact amount behind it stays as it is. */
export interface Change {
  readonly cell: CellRef;
  readonly from: Wan;
  readonly to: Wan;
}

/** An identity whose printed figures do not add up: Σ left − Σ right. */
export interface ShownGap {
  readonly identity: Identity;
  readonly gap: Wan;
}

/** 倒挤, 最大余额法, 受控取整. */
export type Method = "balancing" | "largestRemainder" | "controlled";

/** What a way of rounding would print. Nothing is changed by it; a clerk chooses it with a reason, or not. */
export interface Preview {
  readonly kind: "preview";
  readonly method: Method;
  readonly changes: readonly Change[];
  /** Identities that would still not add up as printed; to be disclosed. */
  readonly gapsLeft: readonly ShownGap[];
  /** Whether no other choice changes fewer figures; false where the time ran out, or where that is not sought. */
  readonly isFewest: boolean;
}

/** There is no such rounding; the 尾差 must be disclosed instead. */
export interface Infeasible {
  readonly kind: "infeasible";
  readonly method: Method;
  readonly message: string;
}

/** Printed values in hundredths of 万元, by cell, where they differ from independent rounding. */
export type NewValues = ReadonlyMap<CellRef, bigint>;

/** The preview of some new values: what moves, and what still does not add up. */
export function previewOf(method: Method, { cells, identities, values, isFewest }: PreviewFacts): Preview {
  const changes = [...values].flatMap(([cell, to]): readonly Change[] => {
    const from = cells.get(cell)?.shown;
    return from === undefined || from === to ? [] : [{ cell, from: Wan.ofHundredths(from), to: Wan.ofHundredths(to) }];
  });
  return { kind: "preview", method, changes, gapsLeft: gapsOf(identities, cells, values), isFewest };
}

interface PreviewFacts {
  readonly cells: RoundedCells;
  readonly identities: readonly Identity[];
  readonly values: NewValues;
  readonly isFewest: boolean;
}

/** Identities that do not add up as printed. */
export function gapsOf(identities: readonly Identity[], cells: RoundedCells, values: NewValues): readonly ShownGap[] {
  const sum = (refs: readonly CellRef[]): bigint =>
    refs.reduce((total, ref) => total + (values.get(ref) ?? cells.get(ref)?.shown ?? 0n), 0n);
  return identities.flatMap((identity) => {
    const gap = sum(identity.left) - sum(identity.right);
    return gap === 0n ? [] : [{ identity, gap: Wan.ofHundredths(gap) }];
  });
}
