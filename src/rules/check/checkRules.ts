import { roundingBound, Wan } from "../../money";
import type { Finding } from "../finding";
import { judgementMessage } from "../messages";
import type { Observation, Rule } from "../rule";
import type { CheckInput } from "./checkInput";
import { startChecking, type Checking } from "./checking";
import { judge, type Judgement } from "./judge";
import { namesOf, type Names } from "./names";
import { statementsOf } from "./statements";

/** What some rules say of the tables: rule by rule, then row by row. */
export function checkRules(some: readonly Rule[], given: CheckInput): readonly Finding[] {
  const input = startChecking(given);
  const names = namesOf(input);
  return some.flatMap((rule) =>
    rule.check.kind === "custom"
      ? rule.check.find(input).map((observation) => observed(rule, observation))
      : judgementsOf(rule, input).map((judgement) => findingOf(judgement, names)),
  );
}

function judgementsOf(rule: Rule, input: Checking): readonly Judgement[] {
  return statementsOf(rule, input).flatMap((statement) => judge(statement, input.figures) ?? []);
}

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

function observed(rule: Rule, { verdict, cells, entries, amounts, message }: Observation): Finding {
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
    entries: entries ?? [],
    message,
  };
}
