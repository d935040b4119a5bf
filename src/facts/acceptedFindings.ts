import type { Facts } from "./facts";
import { acceptedSection } from "./sheets";

/** A finding the clerk accepted in 变动原因, by what it is called there, and why. */
export interface AcceptedFinding {
  readonly finding: string;
  readonly reason: string;
}

/** What was accepted: rows of 变动原因 whose 章节 is 核对. */
export function acceptedFindings({ reasons }: Facts): readonly AcceptedFinding[] {
  return reasons
    .filter(({ section, reason }) => section === acceptedSection && reason.trim() !== "")
    .map(({ subject, reason }) => ({ finding: subject, reason: reason.trim() }));
}
