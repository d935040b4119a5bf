import type { CheckInput, RestingRounding } from "./check/checkInput";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

/** Every adopted rounding that rests is told: until it is done again or withdrawn its figures are rounded as usual. */
function find({ evidence: { restingRoundings } }: CheckInput): readonly Observation[] {
  return restingRoundings.map((resting) => ({
    verdict: "confirm",
    cells: resting.cell === null ? [] : [resting.cell],
    message: sentenceOf(resting),
  }));
}

function sentenceOf({ number, method, why, name, was, now }: RestingRounding): string {
  const where = `尾差处理第 ${number} 项（${method}）`;
  const rests = "整项暂不采用，各数按四舍五入列示";
  switch (why) {
    case "noReason":
      return `${where}：没有写原因，${rests}。请在“原因”列写明采用的理由，或删去该项。`;
    case "unknownFigure":
      return `${where}：${name}在公开表中找不到，${rests}。请重新试算并采用，或删去该项。`;
    case "unreadable":
      return `${where}：${name}的“准确元”或“改为”不是金额，${rests}。请重新试算并采用，或改正这一行。`;
    case "tooFar":
      return `${where}：${name}改为的数与准确金额 ${now === null ? "" : inYuan(now)}相差0.01万元以上，${rests}。请重新试算并采用，或改正这一行。`;
    case "changed": {
      const change = `采用时为 ${was === null ? "空白" : inYuan(was)}，现在为 ${now === null ? "空白" : inYuan(now)}`;
      return `${where}：${name}的准确金额变了（${change}），${rests}。请重新试算并采用，或取消采用。`;
    }
  }
}

export const adoptedRoundingHolds = {
  id: "adoptedRoundingHolds",
  title: "已采用的尾差处理应与现在的准确金额相符",
  clause: "RND-06",
  basis: "尾差处理只对采用时的准确金额有效：金额变了，改动的0.01就没有了依据",
  severity: "confirm",
  check: { kind: "custom", reads: "figures", find },
  examples: {
    passes: [{ cells: { "expenditure.total.total": "0.01" }, evidence: { restingRoundings: [] } }],
    fails: [
      {
        cells: { "expenditure.total.total": "0.01" },
        evidence: {
          restingRoundings: [
            {
              number: "1",
              method: "受控取整",
              why: "noReason",
              name: "",
              cell: null,
              was: null,
              now: null,
            },
          ],
        },
      },
    ],
  },
} as const satisfies Rule;
