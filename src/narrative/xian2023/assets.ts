import { countOf, textOf, type ItemId } from "../../facts";
import { count, fromFacts, gap, itemName, name, yearOf } from "../context";
import type { SectionDefinition } from "../narrative";
import type { Part } from "../part";
import { body, join, say } from "../say";

const cars = [
  "carsLeaders",
  "carsMain",
  "carsConfidential",
  "carsEmergency",
  "carsEnforcement",
  "carsSpecial",
  "carsRetired",
  "carsOther",
] as const satisfies readonly ItemId[];

/** 十二: cars by kind, and equipment over a million yuan, at the end of the year. A kind left blank has no car. */
export const assets: SectionDefinition = {
  id: "assets",
  title: "国有资产占用及购置情况说明",
  write: (context) => {
    const year = yearOf(context);
    const { facts } = context.input;
    const known = cars.flatMap((item) => countOf(facts, item) ?? []);
    const equipment = countOf(facts, "equipment");
    const hasNone = equipment === 0 && known.length > 0 && known.every((value) => value === 0);
    if (textOf(facts, "noAssets") === "是" || hasNone) return [body(say`本部门${year}年度无国有资产占用及购置。`)];
    const held = cars.filter((item) => (countOf(facts, item) ?? 0) > 0);
    const total = known.reduce((sum, value) => sum + value, 0);
    const sum: Part =
      known.length === 0
        ? gap("车辆数")
        : { kind: "count", text: String(total), count: total, sources: fromFacts(...held) };
    const kinds = held.map((item) => say`${name(itemName(item), fromFacts(item))}${count(context, item)}辆`);
    const listed = kinds.length === 0 ? [] : say`，其中：${join(kinds, "、")}`;
    return [
      body(
        say`截至${year}年末，本部门共有车辆${sum}辆${listed}；单价100万元（含）以上的设备${count(context, "equipment")}台（套）。`,
      ),
    ];
  },
};
