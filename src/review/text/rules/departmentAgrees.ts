import { evenText } from "../evenText";
import { mistakeAt, placeIn, sectionOf } from "../mistakes";
import { messages } from "../messages";
import type { Mistake, TextRule } from "../textRule";

export const departmentAgrees: TextRule = {
  id: "departmentAgrees",
  title: "部门和所属单位的名称应与封面、单位构成一致",
  clause: "N-22",
  examples: {
    passes: [
      "十四、其他需要说明的情况\n3. 西安市总工会（汇总）部门的决算数据反映2个预算单位的数据汇总情况，包括西安市总工会本级、西安工会医院。",
    ],
    fails: [
      "十四、其他需要说明的情况\n3. 宝鸡市总工会（汇总）部门的决算数据反映2个预算单位的数据汇总情况。",
      "十四、其他需要说明的情况\n3. 西安市总工会（汇总）部门的决算数据反映2个预算单位的数据汇总情况，包括西安市总工会本级、西安市工人疗养院。",
    ],
  },
  find: (reading) => {
    const found = sectionOf(reading, "otherMatters");
    if (found === undefined) return [];
    const { department, facts } = reading.context;
    return found.sentences.flatMap((sentence): readonly Mistake[] => {
      const match = /^[\s#*-]*(?:\d+\s*[.、．]\s*)?(.+?)部门的决算数据反映/.exec(sentence.text);
      if (match === null) return [];
      const text = match[1] ?? "";
      const place = { start: sentence.start + match[0].indexOf(text), end: 0, section: found.section.id };
      const named = { ...place, end: place.start + text.length };
      const where = placeIn(reading, named);
      const listed = /情况，包括(.+)$/.exec(sentence.text)?.[1]?.split("、") ?? [];
      const units = facts.units.map(({ name }) => evenText(name));
      const wrong =
        units.length === 0
          ? []
          : listed.filter((name, index) => !units.includes(name.trim()) || listed.indexOf(name) < index);
      return [
        ...(text === evenText(department) ? [] : [mistakeAt(named, messages.department(where, { text, department }))]),
        ...wrong.map((name) =>
          mistakeAt(
            sentence.text.includes(name)
              ? {
                  ...named,
                  start: sentence.start + sentence.text.indexOf(name),
                  end: sentence.start + sentence.text.indexOf(name) + name.length,
                }
              : named,
            messages.unitUnlisted(where, name),
          ),
        ),
      ];
    });
  },
};
