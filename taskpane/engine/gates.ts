import { textOf } from "../../src/facts";
import type { Report } from "../../src/report";
import { text } from "../text";
import type { FindingView, Gate } from "../views";

/** The conditions of a publication: nothing wrong or unanswered, nothing left out, and the two approvals stated. */
export function gatesOf(
  { reading, department, facts, narrative }: Report,
  findings: readonly FindingView[],
): readonly Gate[] {
  const standing = (verdict: FindingView["verdict"]): number =>
    findings.filter((finding) => finding.verdict === verdict && finding.waiver.kind !== "waived").length;
  const words = text.export.conditions;
  const gate = (id: keyof typeof words, isMet: boolean): Gate => ({ id, isMet, ...words[id] });
  return [
    gate("noErrors", standing("error") === 0),
    gate("confirmed", standing("confirm") === 0),
    gate("nothingLeftOut", reading.leftOut.rows === 0),
    gate(
      "narrative",
      narrative.sections.every(({ missing }) => missing.length === 0),
    ),
    gate(
      "reasons",
      narrative.reasons.every(({ state }) => state !== "review"),
    ),
    gate("department", !department.startsWith("【待填")),
    gate("secrecy", textOf(facts, "secrecyReview") === "已审查"),
    gate("approval", textOf(facts, "headApproval") === "已审签"),
  ];
}
