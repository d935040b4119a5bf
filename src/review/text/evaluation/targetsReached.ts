import { mistakeAt } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";
import { evaluationTables, type Indicator } from "./evaluationTables";
import { table } from "./exampleTable";

export const targetsReached: TextRule = {
  id: "targetsReached",
  title: "实际完成值低于指标值的不应得满分",
  clause: "P-08",
  examples: {
    passes: [table({}), table({ actual: "480人", score: 19, total: 100 })],
    fails: [table({ actual: "480人" })],
  },
  find: ({ text }) =>
    evaluationTables(text).flatMap(({ title, groups }) =>
      groups
        .flatMap(({ indicators }) => indicators)
        .filter(isShort)
        .map((indicator) =>
          mistakeAt({ ...indicator, section: null }, messages.targetMissed(title, indicator), { verdict: "confirm" }),
        ),
    ),
};

/**
 * Full points although a number of the actual value lies below that of the target, where both say the same otherwise.
 * Targets of at most (≤, costs) and dates are left to people.
 */
function isShort({ target, actual, weight, score }: Indicator): boolean {
  if (score < weight || /[≤<]|年|月|不超过|以内|元|万/.test(target)) return false;
  const words = (value: string): string => value.replace(/[\d.≥>]+/g, "#").replace(/\s/g, "");
  if (words(target).replace(/^#*/, "") !== words(actual).replace(/^#*/, "")) return false;
  const numbers = (value: string): readonly number[] =>
    [...value.matchAll(/\d+(\.\d+)?/g)].map(([digits]) => Number(digits));
  const reached = numbers(actual);
  return numbers(target).some((wanted, index) => (reached[index] ?? wanted) < wanted);
}
