import { textOf } from "../../facts";
import { adoptedNote } from "../../fill";
import { gap, name, stated, type SectionContext } from "../context";
import type { SectionDefinition } from "../narrative";
import type { Part } from "../part";
import { body, join, say } from "../say";

/** Where a clerk's 尾差处理 prints some figures otherwise than rounded. */
const adoptedSentence = "部分数据为使分项之和与合计一致作了尾差调整，与四舍五入结果相差0.01万元，在各表的注中说明。";

/** 十四: rounding, zeros that are not zero, the units covered, changes of units, and whom to ask. */
export const otherMatters: SectionDefinition = {
  id: "otherMatters",
  title: "其他需要说明的情况",
  write: (context) => {
    const { facts } = context.input;
    const changes = textOf(facts, "unitChanges").trim() === "" ? "无预算单位变化调整" : stated(context, "unitChanges");
    const adopted = context.input.forms.some((form) => adoptedNote(form) !== null) ? adoptedSentence : "";
    const matters = [
      say`决算公开表格中金额数值保留两位小数，公开数据为四舍五入计算结果；个别数据项之间，个别数据合计项与分项数字之和存在小数点后尾差。${adopted}`,
      say`决算公开表格中部分数据约值万元时显示为零，实际不为零。`,
      coverage(context),
      say`${changes}。`,
      say`决算公开联系方式及信息反馈渠道。联系电话：${stated(context, "phone")}。如电话号码发生变更，请通过其他公开渠道另行获取，本文本不再更新。`,
      ...(textOf(facts, "otherMatters").trim() === "" ? [] : [say`${stated(context, "otherMatters")}。`]),
    ];
    return matters.map((matter, index) => body(say`${String(index + 1)}. ${matter}`));
  },
};

/** Which units the figures cover: the clerk's words, else the names in 单位构成. */
function coverage(context: SectionContext): readonly Part[] {
  const { facts, department } = context.input;
  const { units } = facts;
  const number: Part =
    units.length === 0
      ? gap("单位构成")
      : { kind: "count", text: String(units.length), count: units.length, sources: [{ kind: "units" }] };
  const names = units.map((unit) => [name(unit.name, [{ kind: "units" }])]);
  const listed =
    textOf(facts, "coverage").trim() !== "" ? say`${stated(context, "coverage")}` : say`包括${join(names, "、")}`;
  const tail = units.length === 0 && textOf(facts, "coverage").trim() === "" ? [] : say`，${listed}`;
  const called: Part = { kind: "name", text: department, sources: [{ kind: "fact", item: "department" }] };
  return say`${called}部门的决算数据反映${number}个预算单位的数据汇总情况${tail}。`;
}
