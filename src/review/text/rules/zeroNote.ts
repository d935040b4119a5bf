import { shownWan } from "../../../fill";
import { mistakeAt, placeIn, sectionOf } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";

export const zeroNote: TextRule = {
  id: "zeroNote",
  title: "有显示为零而实际不为零的金额时应作说明",
  clause: "N-21",
  examples: {
    passes: ["十四、其他需要说明的情况\n2. 决算公开表格中部分数据约值万元时显示为零，实际不为零。"],
    fails: [],
  },
  find: (reading) => {
    const found = sectionOf(reading, "otherMatters");
    if (found === undefined || /显示为零|显示为0/.test(reading.even.slice(found.section.start, found.section.end)))
      return [];
    const hidden = reading.context.forms.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        Object.values(cells).filter((cell) => cell.kind === "amount" && !cell.yuan.isZero() && shownWan(cell).isZero()),
      ),
    );
    if (hidden.length === 0) return [];
    const place = { start: found.section.start, end: found.section.start + 1, section: found.section.id };
    return [mistakeAt(place, messages.zeroNote(placeIn(reading, place), hidden.length), { verdict: "confirm" })];
  },
};
