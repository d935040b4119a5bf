import { claimsOf, mistakeAt, placeIn, sectionOf } from "../mistakes";
import { messages } from "../messages";
import type { TextRule } from "../textRule";

export const itemNames: TextRule = {
  id: "itemNames",
  title: "类、款、项的名称应与表中一致，同一项不写两次",
  clause: "N-05",
  examples: {
    passes: [
      "五、一般公共预算财政拨款支出决算情况说明\n1. 一般公共服务支出（类）群众团体事务（款）一般行政管理事务（项）。\n2. 一般公共服务支出（类）群众团体事务（款）工会事务（项）。",
    ],
    fails: [
      "五、一般公共预算财政拨款支出决算情况说明\n1. 一般公共服务支出（类）群众团体事务（款）一般行政事务（项）。\n2. 一般公共服务支出（类）群众团体事务（款）工会事务（项）。",
    ],
  },
  find: (reading) => {
    const items = claimsOf(reading, "item");
    return items.flatMap((claim, index) => {
      const isRepeated =
        claim.code !== null &&
        items.findIndex((other) => other.code === claim.code && other.section === claim.section) < index;
      if (claim.code !== null && !isRepeated) return [];
      const known = sectionOf(reading, claim.section)?.words.items?.names ?? new Map<string, string>();
      const said = { text: claim.text, nearest: nearest([...known.values()], claim.names) };
      return [mistakeAt(claim, messages.itemUnknown(placeIn(reading, claim), said))];
    });
  },
};

/** The full name that shares most levels with the typed one; null where none shares any. */
function nearest(known: readonly string[], typed: readonly string[]): string | null {
  const shared = (name: string): number => name.split("、").filter((level, index) => level === typed[index]).length;
  const best = known.reduce<string | null>(
    (found, name) => (found === null || shared(name) > shared(found) ? name : found),
    null,
  );
  return best === null || shared(best) === 0 ? null : best.replaceAll("、", "-");
}
