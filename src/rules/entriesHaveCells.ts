import type { Checking } from "./check/checking";
import { rowOf } from "./check/figures";
import { countOf, entriesOfGroups, isActualExpenditure, sumOfGroups } from "./check/groups";
import type { Condition } from "./check/yearGroups";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

const isOpeningWithoutItem: Condition = ({ flow, measure, fund, functional }) =>
  flow === "openingCarryover" && measure === "actual" && fund === "governmentManagedFunds" && functional === "";

const isWithoutNature: Condition = (key) => isActualExpenditure(key) && key.nature === "none";

/** Revenue and expenditure that no row or column of 收入决算表 or 支出决算表 takes. */
function find(input: Checking): readonly Observation[] {
  const { figures, evidence } = input;
  if (evidence.ledger === null || figures.basis !== "exact") return [];
  return [...carryoversWithoutItem(input), ...itemsWithoutCell(input)];
}

/** Opening carry-over of government-managed funds is printed by item: without one its table falls short. */
function carryoversWithoutItem(input: Checking): readonly Observation[] {
  const groups = input.yearGroups().where(isOpeningWithoutItem);
  if (groups.length === 0) return [];
  const message =
    `台账有 ${countOf(groups)} 笔政府性基金年初结转和结余共 ${inYuan(sumOfGroups(groups))} 没有功能科目，` +
    "进不了政府性基金预算财政拨款收入支出决算表。请补填功能科目。";
  const cells = ["governmentManagedFunds.total.opening"] as const;
  return [{ verdict: "error", cells, entries: () => entriesOfGroups(input, groups), message }];
}

function itemsWithoutCell(input: Checking): readonly Observation[] {
  const { figures } = input;
  return (["revenue", "expenditure"] as const).flatMap((form): readonly Observation[] => {
    if (!figures.forms.has(form)) return [];
    const withoutNature = input.yearGroups().byItem(isWithoutNature);
    const homeless = [...input.groupsByItem()[form]].flatMap(([code, groups]) => {
      if (code === "" || rowOf(figures, form, code) === undefined) return groups;
      return form === "expenditure" ? (withoutNature.get(code) ?? []) : [];
    });
    const title = form === "revenue" ? "收入决算表" : "支出决算表";
    if (homeless.length === 0) {
      return [{ verdict: "exact", cells: [], message: `${title}：台账的每一笔都有所在的行和栏。` }];
    }
    const message =
      `台账有 ${countOf(homeless)} 笔共 ${inYuan(sumOfGroups(homeless))} 进不了${title}：没有功能科目、支出类型，或表中没有这一项。` +
      "请补填这些行，或重新生成该表。";
    return [{ verdict: "error", cells: [], entries: () => entriesOfGroups(input, homeless), message }];
  });
}

export const entriesHaveCells = {
  id: "entriesHaveCells",
  title: "台账每一笔收入、支出都应落在收入决算表或支出决算表的一个单元格",
  clause: "L-01",
  basis: "表格由台账逐笔汇总",
  severity: "error",
  check: { kind: "custom", reads: "groups", find },
  examples: {
    passes: [
      {
        cells: { "expenditure.2012906.basic": "500.00" },
        entries: [{ functional: "2012906", economic: "30201", yuan: "500.00" }],
      },
    ],
    fails: [
      {
        cells: { "expenditure.2012906.basic": "500.00" },
        entries: [
          { functional: "2012906", economic: "30201", yuan: "500.00" },
          { functional: "", economic: "30201", yuan: "80.00" },
        ],
      },
      {
        cells: {},
        entries: [
          { functional: "", fund: "governmentManagedFunds", flow: "openingCarryover", nature: "none", yuan: "80.00" },
        ],
      },
    ],
  },
} as const satisfies Rule;
