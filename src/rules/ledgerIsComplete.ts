import { Yuan } from "../money";
import type { Checking } from "./check/checking";
import { figureAt } from "./check/figures";
import { isActualExpenditure, sumOfGroups } from "./check/groups";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

const cell = "expenditure.total.total";

function find(input: Checking): readonly Observation[] {
  const { figures, evidence } = input;
  if (evidence.ledger === null || figures.basis !== "exact") return [];
  const expected = sumOfGroups(input.yearGroups().where(isActualExpenditure));
  const figure = figureAt(figures, cell);
  const actual = figure.kind === "blank" ? Yuan.zero : (figure.yuan ?? Yuan.zero);
  const said = `支出决算表「合计」${inYuan(actual)}，台账全部支出 ${inYuan(expected)}`;
  if (!actual.equals(expected)) {
    const message = `${said}。请核对没有进表的行。`;
    return [{ verdict: "error", cells: [cell], amounts: { expected, actual }, message }];
  }
  const { leftOut } = evidence;
  if (leftOut === null || leftOut.rows === 0) {
    return [{ verdict: "exact", cells: [cell], amounts: { expected, actual }, message: `${said}，相符。` }];
  }
  const message = `${said}，另有 ${leftOut.rows} 行共 ${inYuan(leftOut.yuan)} 读入时未采用。请逐行改正后重新生成。`;
  return [{ verdict: "confirm", cells: [cell], message }];
}

export const ledgerIsComplete = {
  id: "ledgerIsComplete",
  title: "进入支出决算表的各行与未采用的各行之和应等于台账全部支出",
  clause: "L-02",
  basis: "表格由台账逐笔汇总，未采用的行须有原因",
  severity: "error",
  check: { kind: "custom", reads: "groups", find },
  examples: {
    passes: [
      {
        cells: { "expenditure.total.total": "500.00" },
        entries: [{ functional: "2012906", economic: "30201", yuan: "500.00" }],
      },
    ],
    fails: [
      {
        cells: { "expenditure.total.total": "500.00" },
        entries: [
          { functional: "2012906", economic: "30201", yuan: "500.00" },
          { functional: "2012906", economic: "30202", yuan: "20.00" },
        ],
      },
      {
        cells: { "expenditure.total.total": "500.00" },
        entries: [{ functional: "2012906", economic: "30201", yuan: "500.00" }],
        evidence: { leftOut: { rows: 2, yuan: Yuan.of("30") } },
      },
    ],
  },
} as const satisfies Rule;
