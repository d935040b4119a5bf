import type { CellRef } from "../../fill";
import { amountAt, current, currentOf, from, name, rowsOf, type SectionContext, yearOf } from "../context";
import type { SectionDefinition } from "../narrative";
import type { Paragraph, Part } from "../part";
import { body, join, say } from "../say";

const kinds = [
  { row: "personnel", mark: "（一）", called: "人员经费", classes: ["301", "303"] },
  { row: "operating", mark: "（二）", called: "公用经费", classes: ["302", "307", "310", "399"] },
] as const;

/** 六: basic expenditure, and under 人员经费 and 公用经费 the names of exactly the sections that are not zero. */
export const basicExpenditure: SectionDefinition = {
  id: "basicExpenditure",
  title: "一般公共预算财政拨款基本支出决算情况说明",
  write: (context) => {
    const total: CellRef = "generalPublicBudget.total.basic";
    const spent = currentOf(context, total);
    const hasSections = kinds.some(({ classes }) => sectionsOf(context, classes).length > 0);
    if (spent.isZero() && !hasSections)
      return [body(say`本部门${yearOf(context)}年度无一般公共预算财政拨款基本支出。`)];
    return [
      body(
        say`${yearOf(context)}年度一般公共预算财政拨款基本支出${amountAt(context, current(total))}万元，包括人员经费和公用经费。其中：`,
      ),
      ...kinds.map((kind) => kindParagraph(context, kind)),
    ];
  },
};

function kindParagraph(context: SectionContext, { row, mark, called, classes }: (typeof kinds)[number]): Paragraph {
  const ref: CellRef = `basicExpenditure.${row}.actual`;
  const sections = sectionsOf(context, classes);
  const listed = sections.length === 0 ? [] : say`，主要包括：${join(sections, "、")}`;
  return body(say`${mark}${called}${amountAt(context, current(ref))}万元${listed}。`);
}

/** The names of sections (款) that are not zero. */
function sectionsOf(context: SectionContext, classes: readonly string[]): readonly (readonly Part[])[] {
  return rowsOf(context, "basicExpenditure")
    .filter(
      ({ id, cells }) =>
        id.length === 5 &&
        classes.includes(id.slice(0, 3)) &&
        cells.actual?.kind === "amount" &&
        !cells.actual.yuan.isZero(),
    )
    .map(({ id, label }) => [name(label, from(current(`basicExpenditure.${id}.actual`)))]);
}
