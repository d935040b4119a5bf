import { pointsText, type EvaluationBody, type EvaluationIndicator } from "../../facts";
import { Yuan } from "../../money";
import { amountText } from "../../narrative";
import { scoredMoney, tablesOf, type EvaluationRule, type Remark } from "./context";
import { remarks } from "./messages";
import { amountIn, reaches } from "./targets";

/** P-07: points lost are explained, and no explanation goes against the figures. */
export const deductionsExplained: EvaluationRule = {
  id: "P-07",
  title: "扣分写明原因，原因与数字相符",
  severity: "warning",
  check: (context) =>
    tablesOf(context).flatMap((table) => {
      const hasDeviations = table.kind === "project";
      const rate = scoredMoney(table)?.rate ?? "";
      const words = table.kind === "project" ? `${table.problems}${deviations(table)}` : deviations(table);
      const denied: Remark[] =
        /^100(\.0+)?[%％]$/.test(rate) && /执行率(较|偏)?低/.test(words)
          ? [{ sheet: table.sheet, row: null, severity: "error", message: remarks.lowRateDenied(table.sheet, rate) }]
          : [];
      return [...(hasDeviations ? lostPoints(table) : []), ...denied];
    }),
};

function deviations({ indicators }: EvaluationBody): string {
  return indicators.map(({ deviation }) => deviation).join("");
}

function lostPoints({ sheet, indicators }: EvaluationBody): readonly Remark[] {
  return indicators.flatMap(({ name, weight, score, deviation, row }): Remark[] => {
    if (weight === null || score === null || score >= weight || !/^[无\s—-]*$/.test(deviation)) return [];
    const at = { sheet, row, name, lost: pointsText(weight - score) };
    return [{ sheet, row, message: remarks.noDeviation(at) }];
  });
}

/** P-08: full points for a target that was reached, and only for one. */
export const pointsFollowResults: EvaluationRule = {
  id: "P-08",
  title: "达到指标值才得满分，达到即得满分",
  severity: "warning",
  check: (context) =>
    tablesOf(context).flatMap(({ sheet, indicators }) => indicators.flatMap((one) => resultRemarks(sheet, one))),
};

function resultRemarks(sheet: string, indicator: EvaluationIndicator): readonly Remark[] {
  const { name, target, result, weight, score, row, kind } = indicator;
  const isReached = reaches(target, result, kind);
  if (isReached === null || weight === null || score === null) return [];
  const at = { sheet, row, name, target, result };
  if (!isReached && score >= weight) return [{ sheet, row, message: remarks.notMetButFull(at) }];
  if (isReached && score < weight && indicator.deviation.trim() === "")
    return [{ sheet, row, message: remarks.metButNotFull(at) }];
  return [];
}

/** P-14: what the cost indicators cost is the project's money: targets its budget, results what was spent. */
export const costsAgree: EvaluationRule = {
  id: "P-14",
  title: "成本指标的金额与项目资金相符",
  severity: "warning",
  check: (context) =>
    tablesOf(context).flatMap((table): readonly Remark[] => {
      const costs = table.indicators.filter(({ kind }) => kind.startsWith("成本"));
      const money = scoredMoney(table);
      if (costs.length === 0 || money === null) return [];
      const original =
        table.kind === "project" ? (table.money.find(({ kind }) => kind === "total")?.originalBudget ?? null) : null;
      return [
        ...costRemarks(table.sheet, {
          called: "年度指标值",
          texts: costs.map(({ target }) => target),
          lawful: [original, money.adjustedBudget],
        }),
        ...costRemarks(table.sheet, {
          called: "实际完成值",
          texts: costs.map(({ result }) => result),
          lawful: [money.actual],
        }),
      ];
    }),
};

interface Costs {
  readonly called: string;
  readonly texts: readonly string[];
  /** The amounts it may be. */
  readonly lawful: readonly (Yuan | null)[];
}

function costRemarks(sheet: string, { called, texts, lawful }: Costs): readonly Remark[] {
  const amounts = texts.map(amountIn);
  const known = lawful.flatMap((yuan) => yuan ?? []);
  const [first] = known;
  if (first === undefined || amounts.some((amount) => amount === null)) return [];
  if (texts.some((text) => /[≤≥<>]/.test(text))) return [];
  const sum = Yuan.sum(amounts.map((amount) => Yuan.of(amount ?? "0").timesTenThousand()));
  if (known.some((yuan) => yuan.equals(sum))) return [];
  return [
    {
      sheet,
      row: null,
      message: remarks.cost({ sheet, called, sum: amountText(sum), money: amountText(known.at(-1) ?? first) }),
    },
  ];
}

/** P-15: a result is a value, not the target's sign again. */
export const resultsAreValues: EvaluationRule = {
  id: "P-15",
  title: "实际完成值填写实际数值",
  severity: "notice",
  check: (context) =>
    tablesOf(context).flatMap(({ sheet, indicators }) =>
      indicators.flatMap(({ name, result, row }): Remark[] =>
        /^\s*[≥≤><＞＜]/.test(result)
          ? [{ sheet, row, message: remarks.signCopied({ sheet, row, name, result }) }]
          : [],
      ),
    ),
};
