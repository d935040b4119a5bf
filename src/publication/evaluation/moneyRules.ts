import { pointsText, type EvaluationMoney, type ProjectEvaluation } from "../../facts";
import { Yuan } from "../../money";
import { amountText } from "../../narrative";
import { scoredMoney, tablesOf, type EvaluationRule, type Remark } from "./context";
import { executionScore } from "./execution";
import { remarks } from "./messages";

/** P-04: 执行率 is 执行数 ÷ 全年预算数 to the decimals printed; its score follows from it. */
export const ratesFollow: EvaluationRule = {
  id: "P-04",
  title: "执行率和预算执行得分由金额算出",
  severity: "error",
  check: (context) =>
    tablesOf(context).flatMap((table) => {
      const scored = scoredMoney(table);
      const rows =
        table.kind === "project"
          ? table.money.map((row) => ({ ...row, row: null }))
          : table.tasks.map((task) => ({
              ...task,
              adjustedBudget: task.adjustedBudget.total,
              actual: task.actual.total,
            }));
      return [
        ...rows.flatMap((row) => rateRemarks(table.sheet, row)),
        ...(scored === null ? [] : scoreRemarks(table.sheet, scored)),
      ];
    }),
};

type Rated = Pick<EvaluationMoney, "adjustedBudget" | "actual" | "rate"> & { readonly row: number | null };

function rateRemarks(sheet: string, { adjustedBudget, actual, rate, row }: Rated): readonly Remark[] {
  const [, stated, decimals = ""] = /^(\d+(?:\.(\d+))?)[%％]$/.exec(rate) ?? [];
  if (stated === undefined || adjustedBudget === null || actual === null) return [];
  if (adjustedBudget.isZero()) return [{ sheet, row, message: remarks.rateOnNothing(sheet, row, rate) }];
  const percent = hundredfold(actual).ratioTo(adjustedBudget, decimals.length);
  return percent === stated ? [] : [{ sheet, row, message: remarks.rate({ sheet, row, rate, right: `${percent}%` }) }];
}

function hundredfold(yuan: Yuan): Yuan {
  return Yuan.of(yuan.ratioTo(Yuan.of("0.01"), 6));
}

function scoreRemarks(sheet: string, scored: Rated & Pick<EvaluationMoney, "weight" | "score">): readonly Remark[] {
  const right = executionScore(scored);
  const { score, row } = scored;
  if (right === null || score === null || right === score) return [];
  return [
    { sheet, row, message: remarks.rateScore({ sheet, row, score: pointsText(score), right: pointsText(right) }) },
  ];
}

const columns = [
  ["originalBudget", "年初预算数"],
  ["adjustedBudget", "全年预算数"],
  ["actual", "全年执行数"],
] as const;

/** P-05: the year's money is the sum of its sources, in every column. */
export const sourcesAddUp: EvaluationRule = {
  id: "P-05",
  title: "年度资金总额等于各来源之和",
  severity: "error",
  check: ({ evaluations }) =>
    evaluations.projects.flatMap(({ sheet, money }) =>
      columns.flatMap(([column, called]): Remark[] => {
        const total = money.find(({ kind }) => kind === "total")?.[column] ?? null;
        const parts = money.filter(({ kind }) => kind !== "total").flatMap((row) => row[column] ?? []);
        const sum = Yuan.sum(parts);
        if (total === null || parts.length === 0 || sum.equals(total)) return [];
        const at = { sheet, column: called, sum: amountText(sum), total: amountText(total) };
        return [{ sheet, row: null, message: remarks.parts(at) }];
      }),
    ),
};

/** P-06: not more spent than budgeted. */
export const withinBudget: EvaluationRule = {
  id: "P-06",
  title: "执行数不大于全年预算数",
  severity: "warning",
  check: (context) =>
    tablesOf(context).flatMap((table): Remark[] => {
      const money = scoredMoney(table);
      if (money === null || money.actual === null || money.adjustedBudget === null) return [];
      if (money.actual.compare(money.adjustedBudget) <= 0) return [];
      const at = {
        sheet: table.sheet,
        row: money.row,
        actual: amountText(money.actual),
        budget: amountText(money.adjustedBudget),
      };
      return [{ sheet: table.sheet, row: money.row, message: remarks.overspent(at) }];
    }),
};

/** P-13: a budget that was adjusted in the year is explained somewhere in the table. */
export const adjustmentsExplained: EvaluationRule = {
  id: "P-13",
  title: "年初预算与全年预算不同的，说明调整情况",
  severity: "notice",
  check: ({ evaluations }) =>
    evaluations.projects.flatMap((table): Remark[] => {
      const total = table.money.find(({ kind }) => kind === "total");
      const { originalBudget = null, adjustedBudget = null } = total ?? {};
      if (originalBudget === null || adjustedBudget === null || originalBudget.equals(adjustedBudget)) return [];
      if (/调整|调增|调减|追加|压减/.test(wordsOf(table))) return [];
      const at = { sheet: table.sheet, original: amountText(originalBudget), adjusted: amountText(adjustedBudget) };
      return [{ sheet: table.sheet, row: null, message: remarks.budgetMoved(at) }];
    }),
};

function wordsOf({ achieved, problems, measures, indicators }: ProjectEvaluation): string {
  return [achieved, problems, measures, ...indicators.map(({ deviation }) => deviation)].join("\n");
}
