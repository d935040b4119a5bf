import type { DepartmentEvaluation, EvaluationBody, Evaluations, Facts, ProjectEvaluation } from "../../facts";
import type { FilledForm } from "../../fill";
import type { ComparedForms } from "../../variance";
import type { EvaluationFinding, EvaluationSeverity } from "./finding";
import type { ProjectFigures } from "./projectFigures";

/** What evaluations are held against. */
export interface EvaluationContext {
  readonly facts: Facts;
  readonly evaluations: Evaluations;
  readonly forms: readonly FilledForm[];
  readonly compared: ComparedForms;
  /** The ledger's projects; empty where no ledger is at hand. */
  readonly figures: readonly ProjectFigures[];
}

/** Where something was found, and the sentence for it. */
export interface Remark {
  readonly sheet: string;
  readonly row: number | null;
  readonly message: string;
  /** Where it is graver or lighter than the rule's own severity. */
  readonly severity?: EvaluationSeverity;
}

/** A check of evaluations. */
export interface EvaluationRule {
  /** "P-01" … "P-15". */
  readonly id: string;
  readonly title: string;
  readonly severity: EvaluationSeverity;
  readonly check: (context: EvaluationContext) => readonly Remark[];
}

/** Every evaluation, the department's first. */
export function tablesOf({ evaluations }: EvaluationContext): readonly (ProjectEvaluation | DepartmentEvaluation)[] {
  const { department, projects } = evaluations;
  return department === null ? projects : [department, ...projects];
}

/** The row of money that is scored: 年度资金总额 of a project, 金额合计 of a department; null for none. */
export function scoredMoney(table: ProjectEvaluation | DepartmentEvaluation) {
  if (table.kind === "department") {
    const { sum } = table;
    if (sum === null) return null;
    return { ...sum, adjustedBudget: sum.adjustedBudget.total, actual: sum.actual.total };
  }
  const total = table.money.find(({ kind }) => kind === "total");
  return total === undefined ? null : { ...total, row: null };
}

/** Findings of a rule. */
export function findingsOf(rule: EvaluationRule, context: EvaluationContext): readonly EvaluationFinding[] {
  return rule.check(context).map(({ sheet, row, message, severity }) => ({
    rule: rule.id,
    severity: severity ?? rule.severity,
    sheet,
    row,
    message,
  }));
}

/** Indicators in the groups of their first level, in order. */
export function groupsOf({
  indicators,
}: EvaluationBody): readonly (readonly [group: string, EvaluationBody["indicators"]])[] {
  const groups = [...new Set(indicators.map(({ group }) => group))];
  return groups.map((group) => [group, indicators.filter((indicator) => indicator.group === group)]);
}
