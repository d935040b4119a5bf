import { gap, itemName, yearOf, type SectionContext } from "../context";
import type { SectionDefinition } from "../narrative";
import type { Paragraph } from "../part";
import { body, heading, say } from "../say";
import { assets } from "../xian2023/assets";
import { amountKnown, lastYear, thisYear } from "../xian2023/operatingCosts";
import { procurement } from "../xian2023/procurement";
import { moved, opening } from "./words";

/** 十一: 机关运行经费 against last year, procurement, and cars and equipment. */
export const otherMatters: SectionDefinition = {
  id: "otherMatters",
  title: "其他重要事项的情况说明",
  write: (context) => [
    heading("（一）机关运行经费支出情况"),
    operatingCosts(context),
    heading("（二）政府采购支出情况"),
    ...procurement.write(context),
    heading("（三）国有资产占用情况"),
    ...assets.write(context),
  ],
};

/** {部门}{年}年度机关运行经费支出X万元。与{上年}年度相比，机关运行经费增加D万元，增长P%。主要原因：…。 */
function operatingCosts(context: SectionContext): Paragraph {
  const now = thisYear(context);
  if (now === null) return body(say`${opening(context)}机关运行经费支出${gap(itemName("operatingCosts"))}万元。`);
  if (now.yuan.isZero()) return body(say`${opening(context)}无机关运行经费支出。`);
  const said = say`${opening(context)}机关运行经费支出${amountKnown(context, now)}万元。`;
  const then = lastYear(context);
  const start = say`与${yearOf(context, -1)}年度相比，机关运行经费支出`;
  if (then === null) return body(say`${said}${start}${gap(itemName("operatingCostsLastYear"))}。`);
  const compared = { current: now.yuan, base: then.yuan, sources: [...now.sources, ...then.sources] };
  const slot = { subject: "operating", label: "机关运行经费", ref: "basicExpenditure.operating.actual" } as const;
  return body(say`${said}${start}${moved(context, compared, slot)}`);
}
