import { claimsOf, mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";

export const noneIsNone: TextRule = {
  id: "noneIsNone",
  title: "写明无此项的，表中应没有金额",
  clause: "N-13",
  examples: {
    passes: [
      "七、政府性基金预算财政拨款收入支出决算情况说明\n本部门2023年度无政府性基金预算财政拨款收支，已公开空表。",
    ],
    fails: [
      "九、财政拨款“三公”经费及会议费、培训费支出决算情况说明\n（三）会议费支出情况说明\n本部门2023年度无财政拨款会议费支出。",
    ],
  },
  find: (reading) =>
    claimsOf(reading, "none").flatMap((claim) => {
      const some = claim.values.find(({ yuan }) => yuan !== null && !yuan.isZero());
      if (some?.yuan === undefined || some.yuan === null) return [];
      const said = { text: claim.text, name: some.name, value: some.yuan };
      return [
        mistakeAt(claim, messages.noneButSome(placeIn(reading, claim), said), {
          cells: some.refs,
          expected: some.yuan.toWan(),
        }),
      ];
    }),
};
