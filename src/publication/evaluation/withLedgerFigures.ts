import type { Facts } from "../../facts";
import type { Ledger } from "../../ledger";
import { completeEvaluations } from "./completeEvaluations";
import { projectFigures } from "./projectFigures";

/**
 * The clerk's facts with blank amounts of 绩效自评 taken from the ledger's projects. The ledger is added up only where
 * there is an evaluation with a blank amount.
 */
export function withLedgerFigures(facts: Facts, ledger: Ledger, year: number): Facts {
  const { department, projects } = facts.evaluations;
  const hasBlanks =
    projects.some(({ money }) =>
      money.some(
        ({ kind, adjustedBudget, actual, score }) => kind === "total" && [adjustedBudget, actual, score].includes(null),
      ),
    ) ||
    (department?.tasks ?? []).some(({ adjustedBudget, actual }) => [adjustedBudget.total, actual.total].includes(null));
  if (!hasBlanks) return facts;
  return { ...facts, evaluations: completeEvaluations(facts.evaluations, projectFigures(ledger, year)) };
}
