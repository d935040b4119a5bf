import { claimsOf, mistakeAt, placeIn, sectionOf } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";

/** Which counts belong to which expense. */
const counted: Readonly<Record<string, readonly string[]>> = {
  "因公出国（境）费": ["因公出国（境）团组数", "因公出国（境）人次"],
  公务用车购置费: ["公务用车购置数"],
  公务用车运行维护费: ["公务用车保有量"],
  公务接待费: ["国内公务接待批次", "国内公务接待人次"],
};

export const countsBesideAmounts: TextRule = {
  id: "countsBesideAmounts",
  title: "“三公”经费有金额应有数量，有数量应有金额",
  clause: "N-12",
  examples: {
    passes: [
      "九、财政拨款“三公”经费及会议费、培训费支出决算情况说明\n4. 公务接待费支出情况说明\n本部门2023年度无财政拨款公务接待费支出。",
    ],
    fails: [
      "九、财政拨款“三公”经费及会议费、培训费支出决算情况说明\n4. 公务接待费支出情况说明\n国内公务接待3批次，20人次。",
    ],
  },
  find: (reading) => {
    const counts = claimsOf(reading, "count").filter(({ section }) => section === "threePublicExpenses");
    const subjects = sectionOf(reading, "threePublicExpenses")?.words.subjects ?? [];
    return subjects.flatMap(({ actual }) => {
      const names = counted[actual.name] ?? [];
      const told = counts.filter(({ name, number }) => names.includes(name) && number !== "0");
      const hasAmount = actual.yuan !== null && !actual.yuan.isZero();
      const [amount] = claimsOf(reading, "amount").filter(
        ({ value, number }) => value.name === actual.name && number !== "0",
      );
      const [first] = told;
      if (
        names.length > 0 &&
        hasAmount &&
        amount !== undefined &&
        first === undefined &&
        !hasGap(reading.even, amount.end)
      )
        return [
          mistakeAt(amount, messages.countMissing(placeIn(reading, amount), actual.name), { cells: actual.refs }),
        ];
      if (first !== undefined && !hasAmount && actual.yuan !== null)
        return [
          mistakeAt(
            first,
            messages.countWithoutAmount(placeIn(reading, first), { text: first.text, name: actual.name }),
            { cells: actual.refs },
          ),
        ];
      return [];
    });
  },
};

/** A count still to be filled in is told by the rule of gaps. */
function hasGap(text: string, from: number): boolean {
  return /【待填[^】]*(数|人次|批次|量)】/.test(text.slice(from).split("\n")[0] ?? "");
}
