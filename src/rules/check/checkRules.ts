import type { Finding } from "../finding";
import type { Rule } from "../rule";
import type { CheckInput } from "./checkInput";
import { startChecking, type Checking } from "./checking";
import type { FigureForm, FigureRow } from "./figures";
import { findingOf, observed } from "./findings";
import { judge } from "./judge";
import { namesOf, type Names } from "./names";
import { statementsOf, type Statement } from "./statements";

/** What some rules say of the tables: rule by rule, then row by row. */
export function checkRules(some: readonly Rule[], given: CheckInput): readonly Finding[] {
  const input = startChecking(given);
  const names = namesOf(input);
  return some.flatMap((rule) => unitsOf(rule, input).flatMap((unit) => findingsOfUnit(unit, input, names)));
}

/** The smallest thing a rule says something of: a relation, a row, or all at once. */
export type Unit =
  | { readonly kind: "statement"; readonly statement: Statement }
  | { readonly kind: "row"; readonly rule: Rule; readonly form: FigureForm["id"]; readonly index: number }
  | { readonly kind: "whole"; readonly rule: Rule };

/** What a rule has to say something of, in the order of the rows. */
export function unitsOf(rule: Rule, input: Checking): readonly Unit[] {
  switch (rule.check.kind) {
    case "custom":
      return [{ kind: "whole", rule }];
    case "eachRow": {
      const { forms } = rule.check;
      return [...input.figures.forms.values()]
        .filter(({ id }) => forms === "all" || forms.includes(id))
        .flatMap(({ id, rows }) => rows.map((_, index): Unit => ({ kind: "row", rule, form: id, index })));
    }
    default:
      return statementsOf(rule, input).map((statement) => ({ kind: "statement", statement }));
  }
}

/** What is said of a unit; nothing where every figure of a relation is blank. */
export function findingsOfUnit(unit: Unit, input: Checking, names: Names): readonly Finding[] {
  switch (unit.kind) {
    case "statement": {
      const judgement = judge(unit.statement, input.figures);
      return judgement === null ? [] : [findingOf(judgement, names)];
    }
    case "row": {
      const { check } = unit.rule;
      const form = input.figures.forms.get(unit.form);
      const row: FigureRow | undefined = form?.rows[unit.index];
      if (check.kind !== "eachRow" || form === undefined || row === undefined) return [];
      return check.find(row, form, input).map((observation) => observed(unit.rule, observation));
    }
    case "whole": {
      const { check } = unit.rule;
      if (check.kind !== "custom") return [];
      return check.find(input).map((observation) => observed(unit.rule, observation));
    }
  }
}
