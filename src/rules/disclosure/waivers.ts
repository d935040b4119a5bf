import type { CellRef } from "../../fill";
import type { Finding } from "../finding";

/** A clerk's word that a finding may stand, and the facts it rests on. Stored with the workbook, never published. */
export interface Waiver {
  readonly rule: string;
  readonly cells: readonly CellRef[];
  /** What `factsOf` said when it was given. */
  readonly facts: string;
  readonly reason: string;
}

/** A finding and where it stands: open, waived, or back because its facts changed. */
export type WaivedFinding =
  | { readonly kind: "open"; readonly finding: Finding }
  | { readonly kind: "waived"; readonly finding: Finding; readonly waiver: Waiver }
  | { readonly kind: "returned"; readonly finding: Finding; readonly waiver: Waiver };

/** A waiver of a finding as it stands. Throws on a blank reason: a finding is never waived without one. */
export function waive(finding: Finding, reason: string): Waiver {
  if (reason.trim() === "") throw new RangeError("a waiver needs a reason");
  return { rule: finding.rule, cells: finding.cells, facts: factsOf(finding), reason: reason.trim() };
}

/** The exact figures a finding rests on; what names no figures rests on its sentence, ledger rows included. */
export function factsOf({ verdict, expected, actual, exactDifference, message }: Finding): string {
  if (expected === null || actual === null) return `${verdict}；${message}`;
  return `${verdict}；${actual.toString()}；${expected.toString()}；${exactDifference?.toString() ?? ""}`;
}

/** Findings with the waivers that concern them. A waiver of a finding that is gone is left aside, not dropped. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): readonly WaivedFinding[] {
  return findings.map((finding): WaivedFinding => {
    const own = waivers.filter((waiver) => concerns(waiver, finding));
    const facts = own.length === 0 ? "" : factsOf(finding);
    const waiver = own.find((candidate) => candidate.facts === facts);
    if (waiver !== undefined) return { kind: "waived", finding, waiver };
    const [stale] = finding.cells.length === 0 ? [] : own;
    return stale === undefined ? { kind: "open", finding } : { kind: "returned", finding, waiver: stale };
  });
}

function concerns({ rule, cells }: Waiver, finding: Finding): boolean {
  return (
    rule === finding.rule &&
    cells.length === finding.cells.length &&
    cells.every((cell, index) => cell === finding.cells[index])
  );
}
