import type { Finding } from "../finding";
import type { CheckInput } from "../check/checkInput";
import { sameCauseMessage } from "../messages";
import type { Cause } from "./cause";
import { findCauses } from "./findCauses";

/**
 * The findings with their causes told: the first error that a repair mends carries its whole sentence, the others refer
 * to it. Costs nothing where no finding is an error; else it is slow work (up to a second for hundreds of items).
 */
export function explainFindings(input: CheckInput, findings: readonly Finding[]): readonly Finding[] {
  if (findings.every(({ verdict }) => verdict !== "error")) return findings;
  const causes = findCauses(input).filter((cause) => cause.kind !== "unexplained" && cause.kind !== "wrongRow");
  const told = new Set<Cause>();
  return findings.map((finding) => {
    const cause = finding.verdict === "error" ? causes.find((candidate) => mends(candidate, finding)) : undefined;
    if (cause === undefined) return finding;
    const isFirst = !told.has(cause);
    told.add(cause);
    return { ...finding, message: `${finding.message}${isFirst ? cause.message : sameCauseMessage()}` };
  });
}

function mends(cause: Cause, { rule, cells }: Finding): boolean {
  return cause.mends.some((mend) => mend.rule === rule && mend.cell === (cells[0] ?? null));
}
