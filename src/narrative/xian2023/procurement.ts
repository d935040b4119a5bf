import { amountOf, textOf, type ItemId } from "../../facts";
import { Yuan } from "../../money";
import { amount, fromFacts, gap, percent, statedAmount, yearOf, type SectionContext } from "../context";
import type { SectionDefinition } from "../narrative";
import { statedPercent } from "../numbers";
import type { Part } from "../part";
import { body, join, say } from "../say";

const kinds = [
  ["procurementGoods", "货物"],
  ["procurementWorks", "工程"],
  ["procurementServices", "服务"],
] as const satisfies readonly (readonly [ItemId, string])[];

/** 十一: procurement (goods + works + services), and what of it went to medium and small enterprises. */
export const procurement: SectionDefinition = {
  id: "procurement",
  title: "政府采购支出情况说明",
  write: (context) => {
    const year = yearOf(context);
    const { facts } = context.input;
    const known = kinds.flatMap(([item]) => amountOf(facts, item) ?? []);
    const isNone =
      textOf(facts, "noProcurement") === "是" || (known.length === 3 && known.every((yuan) => yuan.isZero()));
    if (isNone) return [body(say`本部门${year}年度无政府采购事项。`)];
    const total = Yuan.sum(known);
    const said = known.length < 3 ? gap("政府采购支出总额") : amount(total, fromFacts(...kinds.map(([item]) => item)));
    const parts = kinds.map(([item, called]) => say`政府采购${called}支出${statedAmount(context, item)}万元`);
    return [
      body(
        say`${year}年度政府采购支出总额${said}万元，其中：${join(parts, "、")}。${awards(context, known.length < 3 ? null : total)}`,
      ),
    ];
  },
};

function awards(context: SectionContext, total: Yuan | null): readonly Part[] {
  const medium = say`授予中小企业合同金额${statedAmount(context, "procurementMedium")}万元${share(context, "procurementMedium", total)}`;
  const small = say`授予小微企业合同金额${statedAmount(context, "procurementSmall")}万元${share(context, "procurementSmall", total)}`;
  return say`${medium}，其中：${small}。`;
}

/** ，占政府采购支出总额的P%: nothing where an amount is missing. */
function share({ input }: SectionContext, item: ItemId, total: Yuan | null): readonly Part[] {
  const part = amountOf(input.facts, item);
  if (part === null || total === null) return [];
  const stated = statedPercent(part, total);
  if (stated === null) return [];
  const sources = fromFacts(item, ...kinds.map(([kind]) => kind));
  return say`，占政府采购支出总额的${percent(stated, { part, base: total, sources })}%`;
}
