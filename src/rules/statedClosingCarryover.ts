import { appropriationFunds, funds, type Fund } from "../accounts";
import type { CellRef } from "../fill";
import { Yuan } from "../money";
import type { Checking } from "./check/checking";
import { figureAt } from "./check/figures";
import { sumOfGroups } from "./check/groups";
import type { Condition } from "./check/yearGroups";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

const isStated: Condition = ({ measure, flow }) => measure === "actual" && flow === "closingCarryover";

/** The computed balance is printed; a stated one is only compared, as a whole and by budget. */
function find(input: Checking): readonly Observation[] {
  if (input.figures.basis !== "exact") return [];
  const stated = input.yearGroups().where(isStated);
  if (stated.length === 0) return [];
  const compare = (cell: CellRef, name: string, some: readonly Fund[] | null): Observation => {
    const expected = sumOfGroups(stated.filter(({ key }) => some === null || some.includes(key.fund)));
    const figure = figureAt(input.figures, cell);
    const actual = figure.kind === "blank" ? Yuan.zero : (figure.yuan ?? Yuan.zero);
    const ties = actual.equals(expected);
    const said = `${name}年末结转和结余：按收支计算为 ${inYuan(actual)}，台账填列 ${inYuan(expected)}`;
    const gap = inYuan(actual.minus(expected).absolute());
    const message = ties
      ? `${said}，相符。`
      : `${said}，相差 ${gap}。表中列示计算数，请核对年初结转、收入、支出或填列数。`;
    return { verdict: ties ? "exact" : "confirm", cells: [cell], amounts: { expected, actual }, message };
  };
  const budgets = appropriationFunds.filter((fund) => stated.some(({ key }) => key.fund === fund));
  return [
    compare("summary.line59.actual", "全部资金", null),
    ...budgets.map((fund) => compare(`appropriationSummary.line60.${fund}`, funds[fund], [fund])),
  ];
}

export const statedClosingCarryover = {
  id: "statedClosingCarryover",
  title: "台账填列的年末结转和结余应等于按收支计算的余额",
  clause: "L-12",
  basis: "年末结转和结余 = 年初 + 收入 + 使用非财政拨款结余 − 支出 − 结余分配",
  severity: "confirm",
  check: { kind: "custom", reads: "groups", find },
  examples: {
    passes: [
      {
        cells: { "summary.line59.actual": "500.00" },
        entries: [{ functional: "", flow: "closingCarryover", fund: "other", nature: "none", yuan: "500.00" }],
      },
    ],
    fails: [
      {
        cells: { "summary.line59.actual": "" },
        entries: [{ functional: "", flow: "closingCarryover", fund: "other", nature: "none", yuan: "500.00" }],
      },
    ],
  },
} as const satisfies Rule;
