import { appropriationFunds, type Fund, type Measure } from "../accounts";
import type { Checking } from "./check/checking";
import { sumOfGroups, type Group } from "./check/groups";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

const appropriations: readonly Fund[] = appropriationFunds;

/** Items without any adjusted budget in the ledger are not judged: the budget may simply not be there. */
function find(input: Checking): readonly Observation[] {
  const isOf = ({ key }: Group, measure: Measure): boolean =>
    key.measure === measure && key.flow === "expenditure" && appropriations.includes(key.fund);
  const byItem = [...input.yearGroups().byItem("adjustedBudget expenditure")].filter(([item]) => item !== "");
  byItem.sort(([left], [right]) => (left < right ? -1 : 1));
  return byItem.flatMap(([item, groups]): readonly Observation[] => {
    const budgeted = groups.filter((group) => isOf(group, "adjustedBudget"));
    if (budgeted.length === 0) return [];
    const spent = input.groupsByItem().expenditure.get(item) ?? [];
    const expected = sumOfGroups(budgeted);
    const actual = sumOfGroups(spent.filter((group) => isOf(group, "actual")));
    if (actual.compare(expected) <= 0) return [];
    const message = (): string =>
      `台账功能科目 ${item}：财政拨款支出 ${inYuan(actual)}，全年预算 ${inYuan(expected)}，超出 ${inYuan(actual.minus(expected))}。请核对全年预算是否漏记调整，或支出是否用错资金性质。`;
    return [{ verdict: "confirm", cells: [`expenditure.${item}.total`], amounts: { expected, actual }, message }];
  });
}

export const withinAdjustedBudget = {
  id: "withinAdjustedBudget",
  title: "财政拨款支出一般不超过全年预算",
  clause: "L-08",
  basis: "国库集中支付下财政拨款不能超全年预算支出",
  severity: "confirm",
  check: { kind: "custom", reads: "groups", find },
  examples: {
    passes: [
      {
        cells: {},
        entries: [
          { functional: "2012906", measure: "adjustedBudget", yuan: "500.00" },
          { functional: "2012906", yuan: "500.00" },
        ],
      },
    ],
    fails: [
      {
        cells: {},
        entries: [
          { functional: "2012906", measure: "adjustedBudget", yuan: "500.00" },
          { functional: "2012906", yuan: "500.01" },
        ],
      },
    ],
  },
} as const satisfies Rule;
