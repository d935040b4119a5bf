import type { CheckInput } from "./check/checkInput";
import { figureAt } from "./check/figures";
import { inWan } from "./messages";
import type { Observation, Rule } from "./rule";

const cells = ["summary.line28.actual", "summary.line58.actual"] as const;
const labels = {
  "summary.line28.actual": "使用非财政拨款结余（含专用结余）",
  "summary.line58.actual": "结余分配",
} as const;

function find({ figures }: CheckInput): readonly Observation[] {
  return cells.flatMap((cell): readonly Observation[] => {
    const figure = figureAt(figures, cell);
    if (figure.kind === "blank") return [];
    const said = `收入支出决算总表「${labels[cell]}」为 ${inWan(figure.wan)}`;
    return figure.yuan?.isNegative() === true || figure.wan.isNegative()
      ? [{ verdict: "confirm", cells: [cell], message: `${said}，是负数。请确认是否为更正以前年度的分录。` }]
      : [{ verdict: "exact", cells: [cell], message: `${said}，不是负数。` }];
  });
}

export const summaryBalancesNotNegative = {
  id: "summaryBalancesNotNegative",
  title: "使用非财政拨款结余与结余分配一般不为负数",
  clause: "T1-06",
  basis: "结余分配在少数更正业务中可为负数",
  severity: "confirm",
  check: { kind: "custom", reads: "figures", find },
  examples: { passes: [{ "summary.line28.actual": "3.00" }], fails: [{ "summary.line58.actual": "-0.50" }] },
} as const satisfies Rule;
