import type { Checking } from "./check/checking";
import { entriesOfGroups, isActualExpenditure, sumOfGroups } from "./check/groups";
import type { Condition } from "./check/yearGroups";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

const unlined = ["309", "311", "312", "313"];

const isUnlined: Condition = (key) =>
  isActualExpenditure(key) &&
  key.fund === "generalPublicBudget" &&
  key.nature === "basic" &&
  unlined.includes(key.economic.slice(0, 3));

function find(input: Checking): readonly Observation[] {
  const groups = input.yearGroups().where(isUnlined);
  const sum = sumOfGroups(groups);
  if (groups.length === 0 || sum.isZero()) return [];
  const codes = [...new Set(groups.map(({ key }) => key.economic))].sort();
  const message =
    `一般公共预算财政拨款基本支出中有经济科目 ${codes.join("、")} 共 ${inYuan(sum)}，基本支出决算表没有这些行，` +
    "人员经费与公用经费之和会比基本支出少这笔。请改正支出类型或经济科目。";
  const cells = ["generalPublicBudget.total.basic", "basicExpenditure.personnel.actual"] as const;
  return [{ verdict: "error", cells, entries: () => entriesOfGroups(input, groups), message }];
}

export const basicExpenditureWithinForm = {
  id: "basicExpenditureWithinForm",
  title: "基本支出不应列入 309、311、312、313 类",
  clause: "T6-04",
  basis: "一般公共预算财政拨款基本支出决算表没有这四类的行",
  severity: "error",
  check: { kind: "custom", reads: "groups", find },
  examples: {
    passes: [{ cells: {}, entries: [{ functional: "2012901", economic: "30201", yuan: "500.00" }] }],
    fails: [{ cells: {}, entries: [{ functional: "2012901", economic: "31204", yuan: "500.00" }] }],
  },
} as const satisfies Rule;
