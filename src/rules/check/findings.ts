import { roundingBound, Wan } from "../../money";
import type { Finding } from "../finding";
import { judgementMessage } from "../messages";
import type { Observation, Rule } from "../rule";
import type { Judgement } from "./judge";
import type { Names } from "./names";

/** The finding of a judgement; its sentence is written when somebody reads it. */
export function findingOf(judgement: Judgement, names: Names): Finding {
  const { statement, verdict, expected, actual, difference, bound, exactDifference } = judgement;
  return {
    rule: statement.rule.id,
    clause: statement.rule.clause,
    verdict,
    cells: [...statement.left, ...statement.right].map((place) => place.ref),
    expected,
    actual,
    difference,
    bound,
    exactDifference,
    entries: [],
    get message() {
      return judgementMessage(judgement, names);
    },
  };
}

/** The finding of what a rule of its own kind saw; its ledger rows are looked up when somebody reads them. */
export function observed(rule: Rule, { verdict, cells, entries, amounts, message }: Observation): Finding {
  const expected = amounts?.expected.toWan() ?? null;
  const actual = amounts?.actual.toWan() ?? null;
  return {
    rule: rule.id,
    clause: rule.clause,
    verdict,
    cells,
    expected,
    actual,
    difference:
      expected === null || actual === null ? null : Wan.ofHundredths(actual.hundredths() - expected.hundredths()),
    bound: amounts === undefined ? null : roundingBound(1, 1),
    exactDifference: amounts === undefined ? null : amounts.actual.minus(amounts.expected),
    get entries() {
      return entries?.() ?? [];
    },
    message,
  };
}
