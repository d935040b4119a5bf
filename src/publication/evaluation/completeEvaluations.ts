import type { EvaluationMoney, Evaluations, EvaluationTask, ProjectEvaluation, TaskMoney } from "../../facts";
import type { Yuan } from "../../money";
import { executionRate, executionScore } from "./execution";
import { figuresOfProject, type FundedYuan, type ProjectFigures } from "./projectFigures";

/**
 * Evaluations with their blank amounts filled from the ledger's projects, then their blank rates and scores from the
 * amounts. What the clerk typed stands; a project the ledger does not know stays blank.
 */
export function completeEvaluations(evaluations: Evaluations, figures: readonly ProjectFigures[]): Evaluations {
  const { department, projects } = evaluations;
  return {
    projects: projects.map((project) => completeProject(project, figuresOfProject(figures, project.project))),
    department:
      department === null
        ? null
        : {
            ...department,
            tasks: department.tasks.map((task) => completeTask(task, figuresOfProject(figures, task.name))),
          },
  };
}

function completeProject(evaluation: ProjectEvaluation, figures: ProjectFigures | null): ProjectEvaluation {
  return { ...evaluation, money: evaluation.money.map((row) => withRate(figures === null ? row : fill(row, figures))) };
}

function fill(row: EvaluationMoney, { originalBudget, adjustedBudget, actual }: ProjectFigures): EvaluationMoney {
  const part = (funded: FundedYuan): Yuan | null => {
    if (row.kind === "total") return funded.total;
    if (row.kind === "appropriation") return funded.appropriation;
    return null;
  };
  return {
    ...row,
    originalBudget: row.originalBudget ?? part(originalBudget),
    adjustedBudget: row.adjustedBudget ?? part(adjustedBudget),
    actual: row.actual ?? part(actual),
  };
}

function withRate(row: EvaluationMoney): EvaluationMoney {
  const rate = row.rate === "" ? executionRate(row) : row.rate;
  return { ...row, rate, score: row.score ?? executionScore(row) };
}

function completeTask(task: EvaluationTask, figures: ProjectFigures | null): EvaluationTask {
  if (figures === null) return task;
  const adjustedBudget = fillTask(task.adjustedBudget, figures.adjustedBudget);
  const actual = fillTask(task.actual, figures.actual);
  const rate =
    task.rate === "" ? executionRate({ adjustedBudget: adjustedBudget.total, actual: actual.total }) : task.rate;
  return { ...task, adjustedBudget, actual, rate };
}

function fillTask(money: TaskMoney, { total, appropriation }: FundedYuan): TaskMoney {
  if (money.total !== null) return money;
  return { total, appropriation, other: total.minus(appropriation) };
}
