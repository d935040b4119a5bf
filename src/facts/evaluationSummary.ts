import type { Yuan } from "../money";
import { pointsText, type Evaluations, type Points } from "./evaluation";
import { textOf, type Facts } from "./facts";

/** What the text says of one project's evaluation. Amounts are exact yuan; null where the sheet states none. */
export interface ProjectSummary {
  readonly sheet: string;
  readonly project: string;
  readonly adjustedBudget: Yuan | null;
  readonly actual: Yuan | null;
  /** Texts as typed; "" where the sheet has none. */
  readonly achieved: string;
  readonly problems: string;
  readonly measures: string;
}

/** What the text says of a department's evaluations; null where it has none of its own. */
export interface EvaluationSummary {
  readonly sheet: string;
  /** 100, 98.5. */
  readonly score: string;
  readonly grade: string;
}

/** Score and grade of the department as a whole; the grade is the clerk's, else that of the score. */
export function summaryOf(facts: Facts): EvaluationSummary | null {
  const { department } = facts.evaluations;
  if (department === null || department.total.score === null) return null;
  const stated = textOf(facts, "performanceGrade").trim();
  const { score } = department.total;
  return { sheet: department.sheet, score: pointsText(score), grade: stated || gradeOf(score) };
}

/** Every project's evaluation, in the order of the sheets. */
export function projectSummaries({ projects }: Evaluations): readonly ProjectSummary[] {
  return projects.map(({ sheet, project, money, achieved, problems, measures }) => {
    const total = money.find(({ kind }) => kind === "total");
    return {
      sheet,
      project,
      adjustedBudget: total?.adjustedBudget ?? null,
      actual: total?.actual ?? null,
      achieved,
      problems,
      measures,
    };
  });
}

const grades = [
  [9000, "优"],
  [8000, "良"],
  [6000, "中"],
] as const;

function gradeOf(score: NonNullable<Points>): string {
  return grades.find(([least]) => score >= least)?.[1] ?? "差";
}
