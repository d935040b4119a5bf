import type { Facts } from "../../facts";
import type { FilledForm } from "../../fill";
import type { Ledger } from "../../ledger";
import type { ComparedForms } from "../../variance";
import { indicatorsAgree, projectsAgreeWithLedger, tasksAgreeWithAccounts, textAgrees } from "./agreementRules";
import { findingsOf, type EvaluationRule } from "./context";
import type { EvaluationFinding } from "./finding";
import { costsAgree, deductionsExplained, pointsFollowResults, resultsAreValues } from "./indicatorRules";
import { adjustmentsExplained, ratesFollow, sourcesAddUp, withinBudget } from "./moneyRules";
import { projectFigures } from "./projectFigures";
import { scoresAddUp, scoresWithinWeights, weightsAddUp } from "./weights";

/** Every check of evaluations, in the order of their numbers. A new one is a definition and a line here. */
export const evaluationRules: readonly EvaluationRule[] = [
  weightsAddUp,
  scoresWithinWeights,
  scoresAddUp,
  ratesFollow,
  sourcesAddUp,
  withinBudget,
  deductionsExplained,
  pointsFollowResults,
  projectsAgreeWithLedger,
  tasksAgreeWithAccounts,
  indicatorsAgree,
  textAgrees,
  adjustmentsExplained,
  costsAgree,
  resultsAreValues,
];

/** What evaluations are checked with. */
export interface EvaluationCheckInput {
  readonly facts: Facts;
  readonly forms: readonly FilledForm[];
  readonly compared: ComparedForms;
  /** Null where only the sheets are at hand. */
  readonly ledger: Ledger | null;
  readonly year: number;
}

/** What the checks say of a department's evaluations, rule by rule. */
export function checkEvaluations({
  facts,
  forms,
  compared,
  ledger,
  year,
}: EvaluationCheckInput): readonly EvaluationFinding[] {
  const figures = ledger === null ? [] : projectFigures(ledger, year);
  const context = { facts, evaluations: facts.evaluations, forms, compared, figures };
  return evaluationRules.flatMap((rule) => findingsOf(rule, context));
}
