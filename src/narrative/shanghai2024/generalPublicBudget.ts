import type { CellRef } from "../../fill";
import { amountAt, current, currentOf, from, percent, rowsOf, type SectionContext } from "../context";
import type { SectionDefinition } from "../narrative";
import { statedPercent } from "../numbers";
import type { Paragraph } from "../part";
import { body, heading, join, say } from "../say";
import { budgetParts, concerned, itemParagraphs } from "./budgetItems";
import { sharePart } from "./compositionSections";
import { againstLastYear, opening } from "./words";

const total = "generalPublicBudget.total.total";
const called = "一般公共预算财政拨款支出";
const slot = { subject: "total", label: called, ref: total } as const;

/** 五: the total and its share, its classes, and every item against 年初预算. */
export const generalPublicBudget: SectionDefinition = {
  id: "generalPublicBudget",
  title: "一般公共预算财政拨款支出决算情况说明",
  write: (context) => {
    if (concerned(context, "generalPublicBudget").length === 0)
      return [body(say`${opening(context)}无一般公共预算财政拨款支出。`)];
    return [
      heading(`（一）${called}决算总体情况`),
      overall(context),
      heading(`（二）${called}决算结构情况`),
      structure(context),
      heading(`（三）${called}决算具体情况`),
      body(say`${opening(context)}${called}${budgetParts(context, total, { slot, isExplained: false })}其中：`),
      ...itemParagraphs(context, "generalPublicBudget"),
    ];
  },
};

function overall(context: SectionContext): Paragraph {
  const spent = currentOf(context, total);
  const year = currentOf(context, "expenditure.total.total");
  const stated = statedPercent(spent, year);
  const sources = from(current(total), current("expenditure.total.total"));
  const share = stated === null ? [] : say`，占本年支出合计的${percent(stated, { part: spent, base: year, sources })}%`;
  const said = say`${called}${amountAt(context, current(total))}万元${share}`;
  return body(say`${opening(context)}${said}。${againstLastYear(context, called, slot)}`);
}

/** …主要用于以下方面：{类}（类）x万元，占P%；…。 */
function structure(context: SectionContext): Paragraph {
  const classes = rowsOf(context, "generalPublicBudget").filter(
    ({ id, cells }) => /^\d{3}$/.test(id) && cells.total?.kind === "amount" && !cells.total.yuan.isZero(),
  );
  const pieces = classes.map(({ id, label }) => {
    const ref: CellRef = `generalPublicBudget.${id}.total`;
    return sharePart(context, { ref, total, called: `${label}（类）` });
  });
  const spent = amountAt(context, current(total));
  const used = pieces.length === 0 ? "" : say`，主要用于以下方面：${join(pieces, "；")}`;
  return body(say`${opening(context)}${called}${spent}万元${used}。`, "generalBudgetStructure");
}
