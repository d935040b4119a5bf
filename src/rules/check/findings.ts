import { roundingBound, shownGap } from "../../money";
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

/** The finding of what a rule of its own kind saw; figures, sentence and ledger rows are made when somebody reads them. */
export function observed(rule: Rule, { verdict, cells, entries, amounts, message }: Observation): Finding {
  return {
    rule: rule.id,
    clause: rule.clause,
    verdict,
    cells,
    get expected() {
      return amounts?.expected.toWan() ?? null;
    },
    get actual() {
      return amounts?.actual.toWan() ?? null;
    },
    get difference() {
      return amounts === undefined ? null : shownGap([amounts.actual.toWan()], [amounts.expected.toWan()]);
    },
    bound: amounts === undefined ? null : roundingBound(1, 1),
    get exactDifference() {
      return amounts === undefined ? null : amounts.actual.minus(amounts.expected);
    },
    get entries() {
      return entries?.() ?? [];
    },
    get message() {
      return typeof message === "string" ? message : message();
    },
  };
}
