import type { Finding } from "../finding";
import { codesAreListed } from "../codesAreListed";
import { codesAreUnique } from "../codesAreUnique";
import type { CheckInput } from "../check/checkInput";
import { checkRules } from "../check/checkRules";
import type { Cause } from "./cause";

/** Rows that are wrong by their code alone: printed twice, or under another code's name. They are certain. */
export function wrongRowCauses(input: CheckInput): readonly Cause[] {
  return [
    ...errorsOf(checkRules([codesAreUnique], input)).map((finding) => causeOf("doubledRow", finding)),
    ...errorsOf(checkRules([codesAreListed], input)).map((finding) => causeOf("wrongRow", finding)),
  ];
}

function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ verdict }) => verdict === "error");
}

function causeOf(kind: "doubledRow" | "wrongRow", { rule, cells, message }: Finding): Cause {
  return {
    kind,
    cells,
    changes: [],
    repairs: 1,
    mends: [{ rule, cell: cells[0] ?? null }],
    isDetermined: true,
    message,
  };
}
