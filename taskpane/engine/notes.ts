import type { Facts, Reason } from "../../src/facts";
import type { AcceptedSecret } from "../../src/publication";
import { Yuan } from "../../src/money";
import { factsOf, waive, type Finding, type Waiver } from "../../src/rules";
import type { ReasonBasis } from "../views";

/** What the clerk noted in the pane: why findings are accepted, why figures changed, what may be published all the same. */
export interface Notes {
  readonly waivers: readonly KeptWaiver[];
  readonly reasons: readonly GivenReason[];
  /** What looks secret and was confirmed, and why. */
  readonly accepted: readonly AcceptedSecret[];
  /** Words of the department's own to look for before publishing, as typed. */
  readonly words: string;
}

/** A waiver with what it is called in 变动原因. */
export interface KeptWaiver extends Waiver {
  readonly subject: string;
  /** Whether it stands in that sheet: taken out there, it is withdrawn. */
  readonly isOnSheet: boolean;
}

/** A reason typed in the pane, with the exact figures it rests on; when these change it is 待复核. */
export interface GivenReason extends ReasonBasis {
  /** Of its slot: section, subject and comparison by ids. */
  readonly key: string;
  readonly reason: string;
}

/** Nothing noted. */
export const noNotes: Notes = { waivers: [], reasons: [], accepted: [], words: "" };

/** The notes with a finding accepted for a reason, or no longer (null). */
export function withWaiver(
  notes: Notes,
  { finding, subject }: { readonly finding: Finding; readonly subject: string },
  reason: string | null,
): Notes {
  const key = findingKey(finding);
  const others = notes.waivers.filter((known) => keyOf(known, known.facts) !== key);
  return {
    ...notes,
    waivers: reason === null ? others : [...others, { ...waive(finding, reason), subject, isOnSheet: false }],
  };
}

/** What a finding is known by over rebuilds: its rule and the cells it compares, or its facts where it names no cell. */
export function findingKey(finding: Finding): string {
  return keyOf(finding, finding.cells.length === 0 ? factsOf(finding) : "");
}

function keyOf({ rule, cells }: Pick<Finding, "rule" | "cells">, facts: string): string {
  return `${rule}:${cells.length === 0 ? facts : cells.join(",")}`;
}

/** The notes with something that looks secret confirmed for a reason, or no longer (null). */
export function withAccepted(
  notes: Notes,
  { key, passage }: Omit<AcceptedSecret, "reason">,
  reason: string | null,
): Notes {
  const others = notes.accepted.filter((known) => known.key !== key);
  return { ...notes, accepted: reason === null ? others : [...others, { key, passage, reason }] };
}

/** The notes with a reason in place of the one given before for the same comparison. */
export function withReason(notes: Notes, given: GivenReason): Notes {
  return { ...notes, reasons: [...notes.reasons.filter((other) => !isSame(other, given)), given] };
}

function isSame(left: GivenReason, right: GivenReason): boolean {
  return left.key === right.key;
}

/** The clerk's sheets with what was typed in the pane: the pane's words go before those of 变动原因. */
export function withNotes(facts: Facts, { reasons }: Notes): Facts {
  const given = reasons.map((one): Reason => ({
    section: one.section,
    subject: one.subject,
    comparison: one.comparison,
    current: Yuan.of(one.current),
    base: Yuan.of(one.base),
    reason: one.reason,
    purpose: "",
    status: "",
    row: null,
  }));
  return { ...facts, reasons: [...given, ...facts.reasons] };
}
