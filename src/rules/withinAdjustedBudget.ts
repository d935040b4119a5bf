import { appropriationFunds, type Fund } from "../accounts";
import type { GroupKey } from "../ledger";
import type { Checking } from "./check/checking";
import { sumOfGroups } from "./check/groups";
import type { Condition } from "./check/yearGroups";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

const appropriations: readonly Fund[] = appropriationFunds;

const isOf = ({ flow, fund, functional }: GroupKey): boolean =>
  flow === "expenditure" && functional !== "" && appropriations.includes(fund);

const isBudgeted: Condition = (key) => key.measure === "adjustedBudget" && isOf(key);
const isSpent: Condition = (key) => key.measure === "actual" && isOf(key);

/** Items without any adjusted budget in the ledger are not judged: the budget may simply not be there. */
function find(input: Checking): readonly Observation[] {
  const byItem = [...input.yearGroups().byItem(isBudgeted)].sort(([left], [right]) => (left < right ? -1 : 1));
  const spent = input.yearGroups().byItem(isSpent);
  return byItem.flatMap(([item, budgeted]): readonly Observation[] => {
    const expected = sumOfGroups(budgeted);
    const actual = sumOfGroups(spent.get(item) ?? []);
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
