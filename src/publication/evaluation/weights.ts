import { pointsText, type DepartmentEvaluation, type Points, type ProjectEvaluation } from "../../facts";
import { groupsOf, scoredMoney, tablesOf, type EvaluationRule, type Remark } from "./context";
import { remarks } from "./messages";

/** P-01: weights add to what each group states, and to the total of 100. */
export const weightsAddUp: EvaluationRule = {
  id: "P-01",
  title: "各级指标分值合计等于标明的分值，总分为100分",
  severity: "error",
  check: (context) => tablesOf(context).flatMap((table) => [...groupRemarks(table), ...totalRemarks(table)]),
};

function groupRemarks(table: ProjectEvaluation | DepartmentEvaluation): readonly Remark[] {
  return groupsOf(table).flatMap(([group, indicators]): Remark[] => {
    const [, label] = /（(\d+(?:\.\d+)?)分）/.exec(group) ?? [];
    if (label === undefined) return [];
    const sum = sumOf(indicators.map(({ weight }) => weight));
    const stated = pointsText(Math.round(Number(label) * 100));
    if (pointsText(sum) === stated) return [];
    const name = group.replace(/（.*$/, "");
    return [
      {
        sheet: table.sheet,
        row: indicators[0]?.row ?? null,
        message: remarks.groupWeights({ sheet: table.sheet, group: name, sum: pointsText(sum), label: stated }),
      },
    ];
  });
}

function totalRemarks(table: ProjectEvaluation | DepartmentEvaluation): readonly Remark[] {
  if (table.indicators.length === 0) return [];
  const sum = sumOf([scoredMoney(table)?.weight ?? null, ...table.indicators.map(({ weight }) => weight)]);
  const stated = table.total.weight ?? 10_000;
  if (sum === stated && stated === 10_000) return [];
  return [
    { sheet: table.sheet, row: null, message: remarks.totalWeights(table.sheet, pointsText(sum), pointsText(stated)) },
  ];
}

/** P-02: no score below zero or above its weight. */
export const scoresWithinWeights: EvaluationRule = {
  id: "P-02",
  title: "每行得分在0和分值之间",
  severity: "error",
  check: (context) =>
    tablesOf(context).flatMap((table) => {
      const money = scoredMoney(table);
      const rows = [
        ...(money === null ? [] : [{ name: "预算执行", weight: money.weight, score: money.score, row: money.row }]),
        ...table.indicators,
      ];
      return rows.flatMap(({ name, weight, score, row }): Remark[] => {
        if (weight === null || score === null || (score >= 0 && score <= weight)) return [];
        const at = { sheet: table.sheet, row, name, score: pointsText(score), weight: pointsText(weight) };
        return [{ sheet: table.sheet, row, message: remarks.scoreOutside(at) }];
      });
    }),
};

/** P-03: the total score is the sum of the scores. */
export const scoresAddUp: EvaluationRule = {
  id: "P-03",
  title: "总得分等于各行得分之和",
  severity: "error",
  check: (context) =>
    tablesOf(context).flatMap((table): Remark[] => {
      const { score } = table.total;
      if (score === null) return [];
      const sum = sumOf([scoredMoney(table)?.score ?? null, ...table.indicators.map((indicator) => indicator.score)]);
      if (sum === score) return [];
      return [
        {
          sheet: table.sheet,
          row: null,
          message: remarks.totalScores(table.sheet, pointsText(sum), pointsText(score)),
        },
      ];
    }),
};

function sumOf(points: readonly Points[]): number {
  return points.reduce((sum: number, one) => sum + (one ?? 0), 0);
}
