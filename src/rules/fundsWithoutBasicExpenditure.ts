import type { CheckInput } from "./check/checkInput";
import { figureAt } from "./check/figures";
import { inWan } from "./messages";
import type { Observation, Rule } from "./rule";

const cell = "governmentManagedFunds.total.basic";

function find({ figures }: CheckInput): readonly Observation[] {
  const figure = figureAt(figures, cell);
  if (figure.kind === "blank" || (figure.yuan?.isZero() ?? figure.wan.isZero())) return [];
  const message = `政府性基金预算财政拨款收入支出决算表「合计」基本支出为 ${inWan(figure.wan)}。政府性基金一般只安排项目支出，请确认支出类型。`;
  return [{ verdict: "confirm", cells: [cell], message }];
}

export const fundsWithoutBasicExpenditure = {
  id: "fundsWithoutBasicExpenditure",
  title: "政府性基金一般不安排基本支出",
  clause: "T7-02",
  basis: "政府性基金预算按项目安排的通行做法",
  severity: "confirm",
  check: { kind: "custom", reads: "figures", find },
  examples: {
    passes: [{ "governmentManagedFunds.total.project": "5.00" }],
    fails: [{ "governmentManagedFunds.total.basic": "5.00" }],
  },
} as const satisfies Rule;
