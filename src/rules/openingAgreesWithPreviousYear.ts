import type { CellRef } from "../fill";
import { Wan } from "../money";
import type { CheckInput } from "./check/checkInput";
import { figureAt, type Figures } from "./check/figures";
import { inWan } from "./messages";
import type { Observation, Rule } from "./rule";

const chain = [
  ["收入支出决算总表", "summary.line29.actual", "summary.line59.actual", ""],
  ["财政拨款收入支出决算总表", "appropriationSummary.line28.actual", "appropriationSummary.line60.total", ""],
  [
    "财政拨款收入支出决算总表",
    "appropriationSummary.line29.actual",
    "appropriationSummary.line60.generalPublicBudget",
    "（一般公共预算）",
  ],
  [
    "财政拨款收入支出决算总表",
    "appropriationSummary.line30.actual",
    "appropriationSummary.line60.governmentManagedFunds",
    "（政府性基金预算）",
  ],
  [
    "财政拨款收入支出决算总表",
    "appropriationSummary.line31.actual",
    "appropriationSummary.line60.stateCapitalOperations",
    "（国有资本经营预算）",
  ],
] as const;

function find({ figures, evidence: { previousYear } }: CheckInput): readonly Observation[] {
  if (previousYear === null) return [];
  return chain.flatMap(([title, opening, closing, name]): readonly Observation[] => {
    const [now, before] = [wanAt(figures, opening), wanAt(previousYear, closing)];
    if (now === null && before === null) return [];
    const [actual, expected] = [now ?? Wan.ofHundredths(0n), before ?? Wan.ofHundredths(0n)];
    const said = `${title}${name}年初结转和结余 ${inWan(actual)}，上年决算的年末结转和结余 ${inWan(expected)}`;
    return actual.equals(expected)
      ? [{ verdict: "exact", cells: [opening], message: `${said}，相符。` }]
      : [{ verdict: "confirm", cells: [opening], message: `${said}。请确认是否有年初余额调整，并在文字中说明。` }];
  });
}

function wanAt(figures: Figures, ref: CellRef): Wan | null {
  const figure = figureAt(figures, ref);
  return figure.kind === "blank" ? null : figure.wan;
}

export const openingAgreesWithPreviousYear = {
  id: "openingAgreesWithPreviousYear",
  title: "年初结转和结余一般等于上年的年末结转和结余",
  clause: "X-20",
  basis: "年度间结转衔接；年初余额调整须说明",
  severity: "confirm",
  check: { kind: "custom", reads: "figures", find },
  examples: {
    passes: [{ cells: { "summary.line29.actual": "5.00" }, previousYear: { "summary.line59.actual": "5.00" } }],
    fails: [{ cells: { "summary.line29.actual": "" }, previousYear: { "summary.line59.actual": "5.00" } }],
  },
} as const satisfies Rule;
