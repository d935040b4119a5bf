import { mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";

export const unitsPresent: TextRule = {
  id: "unitsPresent",
  title: "金额和比率应写明万元或%",
  clause: "N-18",
  examples: {
    passes: ["二、收入决算情况说明\n2023年度本年收入合计9,815.11万元，其中：财政拨款收入9,815.11万元，占100%。"],
    fails: [
      "二、收入决算情况说明\n2023年度本年收入合计9,815.11，其中：财政拨款收入9,815.11万元，占100%。",
      "二、收入决算情况说明\n2023年度本年收入合计9,815.11万元，其中：财政拨款收入9,815.11万元，占100。",
    ],
  },
  find: (reading) =>
    reading.sections
      .filter(({ section: { id } }) => id !== "performance" && id !== "otherMatters")
      .flatMap(({ loose }) => loose)
      .filter(({ why, text, start, end }) => {
        const isBare = why === "unknown" && /^-?[\d,，.]+$/.test(text);
        return isBare && isFigure(reading.even.slice(0, start), reading.even.slice(end));
      })
      .map((number) => mistakeAt(number, messages.unitMissing(placeIn(reading, number), number.text))),
};

/** A number after the name of a figure or a word of comparison, and before a mark or the end. */
function isFigure(before: string, after: string): boolean {
  return (
    /(决算|预算|合计|总计|收入|支出|经费|费|为|占|的|增加|减少|增长|下降)$/.test(before) &&
    /^\s*([，。；、）]|万|$|\n)/.test(after)
  );
}
