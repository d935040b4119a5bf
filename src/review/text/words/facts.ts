import { amountOf, countOf, items, textOf, type ItemId } from "../../../facts";
import { Yuan } from "../../../money";
import { evenText } from "../evenText";
import type { CountWords, SectionWords } from "../subject";
import { figureValue, plainValue, type TextContext, type Value } from "../textContext";
import { figureSubject, plainSubject, wordsOf } from "./subjects";

/** 十: 机关运行经费 as the clerk states it, else 公用经费 of 公开06. */
export function operatingCostsWords(context: TextContext): SectionWords {
  const name = "机关运行经费";
  const cell = figureSubject(context, "basicExpenditure.operating.actual", [name]);
  const stated = amountOf(context.facts, "operatingCosts");
  const last = amountOf(context.facts, "operatingCostsLastYear");
  const isExempt = textOf(context.facts, "entityKind") === "事业";
  const subject = {
    ...cell,
    actual: stated !== null ? plainValue(name, stated) : isExempt ? plainValue(name, Yuan.zero) : cell.actual,
    lastYear: last === null ? cell.lastYear : plainValue(`上年${name}`, last),
  };
  return wordsOf("operatingCosts", [subject], {
    opening: [subject],
    none: [{ words: /^机关运行经费/, name, values: [subject.actual] }],
  });
}

/** 十一: procurement by kind, and awards to medium and small enterprises. */
export function procurementWords({ facts }: TextContext): SectionWords {
  const kinds = [
    ["procurementGoods", "货物"],
    ["procurementWorks", "工程"],
    ["procurementServices", "服务"],
  ] as const;
  const amounts = kinds.map(([item]) => amountOf(facts, item));
  const known = amounts.flatMap((amount) => amount ?? []);
  const isNone = textOf(facts, "noProcurement") === "是";
  const sum = isNone ? Yuan.zero : known.length === kinds.length ? Yuan.sum(known) : null;
  const total = plainValue("政府采购支出总额", sum);
  const part = (item: ItemId, name: string, words: readonly string[]): ReturnType<typeof plainSubject> =>
    plainSubject(plainValue(name, amountOf(facts, item)), words);
  return wordsOf(
    "procurement",
    [
      plainSubject(total, ["政府采购支出总额", "政府采购总额"]),
      ...kinds.map(([item, kind]) =>
        part(item, `政府采购${kind}支出`, [`政府采购${kind}支出`, `${kind}支出`, `${kind}类`]),
      ),
      part("procurementMedium", "授予中小企业合同金额", ["授予中小企业合同金额", "授予中小企业"]),
      part("procurementSmall", "授予小微企业合同金额", ["授予小微企业合同金额", "授予小微企业"]),
    ],
    {
      whole: total,
      wholes: [{ words: "政府采购支出总额", value: total }],
      none: [{ words: /^政府采购/, name: "政府采购", values: [total] }],
    },
  );
}

const cars: readonly ItemId[] = [
  "carsLeaders",
  "carsMain",
  "carsConfidential",
  "carsEmergency",
  "carsEnforcement",
  "carsSpecial",
  "carsRetired",
  "carsOther",
];

/** Kinds of cars by their printed names; only those of which there are some. */
export function carKinds({ facts }: TextContext): readonly string[] {
  return cars.filter((item) => (countOf(facts, item) ?? 0) > 0).map(nameOf);
}

/** 十二: cars by kind and in all, and equipment. */
export function assetsWords({ facts }: TextContext): SectionWords {
  const known = cars.flatMap((item) => countOf(facts, item) ?? []);
  const total = known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
  const counted = (words: RegExp, name: string, count: number | null): CountWords => ({
    words,
    unit: /./,
    after: null,
    name,
    count,
  });
  const ends = (name: string): RegExp => new RegExp(`${evenText(name).replace(/[（）()]/g, ".")}$`);
  return wordsOf("assets", [], {
    counts: [
      counted(/车辆(共|共计|总数|合计)*$/, "车辆数", total),
      ...cars.map((item) => counted(ends(nameOf(item)), nameOf(item), countOf(facts, item) ?? 0)),
      counted(/设备(共|共计)*$/, "单价100万元（含）以上设备", countOf(facts, "equipment")),
    ],
    none: [{ words: /^国有资产/, name: "国有资产占用及购置", values: [held(total, countOf(facts, "equipment"))] }],
  });
}

/** Cars and equipment as one number that must be nothing, where it is said that there is none. */
function held(total: number | null, equipment: number | null): Value {
  const known = [total, equipment].flatMap((count) => count ?? []);
  const sum = known.reduce((all, count) => all + count, 0);
  return plainValue("车辆和大型设备数", known.length === 0 ? null : Yuan.ofFen(sum * 100));
}

function nameOf(item: ItemId): string {
  return items.find(({ id }) => id === item)?.name ?? item;
}

/** 十三: 全年预算数 and 执行数 of the whole department. Projects have figures of their own, which no table holds. */
export function performanceWords(context: TextContext): SectionWords {
  const ref = "expenditure.total.total";
  const budget = figureValue(context, { ref, of: "adjustedBudget" }, "全年预算数");
  const actual = figureValue(context, { ref, of: "current" }, "执行数");
  const whole = { words: ["部门整体支出自评得分"], actual, lastYear: null, budget, budgetName: "全年预算" as const };
  return wordsOf("performance", [whole], { lasts: "line" });
}

/** 十四: how many units the figures cover. */
export function otherMattersWords({ facts }: TextContext): SectionWords {
  const count = facts.units.length === 0 ? null : facts.units.length;
  return wordsOf("otherMatters", [], {
    counts: [{ words: /反映(了)?$/, unit: /./, after: null, name: "预算单位数", count }],
  });
}
