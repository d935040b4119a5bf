import type { Facts, Reason } from "../../src/facts";
import { Yuan } from "../../src/money";
import { waive, type Finding, type Waiver } from "../../src/rules";
import type { ReasonBasis } from "../views";

/** What the clerk noted in the pane: why findings are accepted, and why figures changed. */
export interface Notes {
  readonly waivers: readonly Waiver[];
  readonly reasons: readonly GivenReason[];
}

/** A reason typed in the pane, with the exact figures it rests on; when these change it is 待复核. */
export interface GivenReason extends ReasonBasis {
  readonly reason: string;
}

/** Nothing noted. */
export const noNotes: Notes = { waivers: [], reasons: [] };

/** The notes with a finding accepted for a reason, or no longer (null). */
export function withWaiver(notes: Notes, finding: Finding, reason: string | null): Notes {
  const key = findingKey(finding);
  const others = notes.waivers.filter((known) => findingKey(known) !== key);
  return { ...notes, waivers: reason === null ? others : [...others, waive(finding, reason)] };
}

/** What a finding is known by over rebuilds: its rule and the cells it compares. */
export function findingKey({ rule, cells }: Pick<Finding, "rule" | "cells">): string {
  return `${rule}:${cells.join(",")}`;
}

/** The notes with a reason in place of the one given before for the same comparison. */
export function withReason(notes: Notes, given: GivenReason): Notes {
  return { ...notes, reasons: [...notes.reasons.filter((other) => !isSame(other, given)), given] };
}

function isSame(left: ReasonBasis, right: ReasonBasis): boolean {
  return left.section === right.section && left.subject === right.subject && left.comparison === right.comparison;
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
