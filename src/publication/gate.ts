import { textOf, type Facts } from "../facts";
import type { ReasonSlot } from "../narrative";
import type { Finding } from "../rules";
import type { EvaluationFinding } from "./evaluation/finding";
import { gateWords } from "./gateWords";
import type { Publication } from "./publication";
import type { Secret } from "./secrecy/secret";

export type GateId =
  | "noErrors"
  | "confirmed"
  | "nothingLeftOut"
  | "department"
  | "noGaps"
  | "reasons"
  | "evaluations"
  | "secrets"
  | "secrecy"
  | "approval"
  | "deadline";

/** A condition of publishing, or (information) something to know before it. */
export interface Gate {
  readonly id: GateId;
  readonly kind: "condition" | "information";
  readonly isMet: boolean;
  readonly title: string;
  /** What to do about it. */
  readonly remedy: string;
  /** What stands in the way, piece by piece: messages, names of gaps. */
  readonly places: readonly string[];
}

/** What is looked at before publishing. */
export interface GateInput {
  readonly publication: Publication;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  readonly reasons: readonly ReasonSlot[];
  readonly evaluations: readonly EvaluationFinding[];
  readonly secrets: readonly Secret[];
  /** Rows of the ledger that were left out. */
  readonly leftOutRows: number;
  /** What a person has accepted. */
  readonly isWaived: (finding: Finding) => boolean;
  readonly isAccepted: (secret: Secret) => boolean;
  /** 2024-08-30; null where the day does not matter. */
  readonly today: string | null;
}

/** Every condition of publishing in the order a clerk works through them, and whether it is met. */
export function publicationGate(input: GateInput): readonly Gate[] {
  const { publication, facts, findings, reasons, evaluations, secrets, leftOutRows } = input;
  const standing = (verdict: Finding["verdict"]): readonly string[] =>
    findings.filter((finding) => finding.verdict === verdict && !input.isWaived(finding)).map(({ message }) => message);
  const open = reasons.filter(({ state }) => state === "missing" || state === "review");
  return [
    condition("noErrors", standing("error")),
    condition("confirmed", standing("confirm")),
    condition("nothingLeftOut", leftOutRows === 0 ? [] : [gateWords.leftOut(leftOutRows)]),
    condition("department", publication.department.startsWith("【待填") ? [publication.department] : []),
    condition("noGaps", publication.missing),
    condition(
      "reasons",
      open.map(({ printed, comparison, state }) => gateWords.reason(printed, comparison, state === "review")),
    ),
    condition(
      "evaluations",
      evaluations.filter(({ severity }) => severity === "error").map(({ message }) => message),
    ),
    condition(
      "secrets",
      secrets.filter((secret) => !input.isAccepted(secret)).map(({ message }) => message),
    ),
    condition("secrecy", textOf(facts, "secrecyReview") === "已审查" ? [] : [textOf(facts, "secrecyReview")]),
    condition("approval", textOf(facts, "headApproval") === "已审签" ? [] : [textOf(facts, "headApproval")]),
    deadline(textOf(facts, "approvalDate"), input.today),
  ];
}

/** Whether nothing stands in the way. */
export function mayPublish(gates: readonly Gate[]): boolean {
  return gates.every(({ kind, isMet }) => kind === "information" || isMet);
}

function condition(id: Exclude<GateId, "deadline">, places: readonly string[]): Gate {
  return {
    id,
    kind: "condition",
    isMet: places.length === 0,
    ...gateWords.conditions[id],
    places: places.filter((place) => place !== ""),
  };
}

const lawfulDays = 20;

/** 预算法 art. 14: within twenty days (日, not working days) of the finance department's approval. */
function deadline(approved: string, today: string | null): Gate {
  const last = approved === "" ? null : daysAfter(approved, lawfulDays);
  const isMet = last === null ? false : today === null || today <= last;
  const places = last === null ? [] : [gateWords.lastDay(approved, last)];
  return { id: "deadline", kind: "information", isMet, ...gateWords.deadline(last), places };
}

/** The day so many days later, as 2024-08-30. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
