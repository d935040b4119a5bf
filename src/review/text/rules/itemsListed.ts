import type { SectionReading } from "../readSection";
import { mistakeAt, placeIn } from "../mistakes";
import { messages } from "../messages";
import type { Mistake, TextReading, TextRule } from "../textRule";

export const itemsListed: TextRule = {
  id: "itemsListed",
  title: "每个功能科目（项）都应列出，预算全部调减的也不例外",
  clause: "N-05",
  examples: {
    passes: [
      "五、一般公共预算财政拨款支出决算情况说明\n1. 一般公共服务支出（类）群众团体事务（款）一般行政管理事务（项）。\n2. 一般公共服务支出（类）群众团体事务（款）工会事务（项）。",
    ],
    fails: ["五、一般公共预算财政拨款支出决算情况说明\n1. 一般公共服务支出（类）群众团体事务（款）工会事务（项）。"],
  },
  find: (reading) => reading.sections.flatMap((section) => missingItems(reading, section)),
};

function missingItems(reading: TextReading, { section, words, claims }: SectionReading): readonly Mistake[] {
  const { items } = words;
  if (items === null || claims.some(({ kind }) => kind === "none")) return [];
  const listed = new Set(claims.flatMap((claim) => (claim.kind === "item" && claim.code !== null ? [claim.code] : [])));
  return items.expected
    .filter((code) => !listed.has(code))
    .map((code) => {
      const place = { start: section.start, end: section.start + 1, section: section.id };
      const name = (items.names.get(code) ?? code).replaceAll("、", "-");
      return mistakeAt(place, messages.itemMissing(placeIn(reading, place), `${code} ${name}`), {
        cells: items.subjectOf(code).actual.refs,
      });
    });
}
