import { partsOfRef, type CellRef } from "../../fill";
import { amountAt, current, currentOf, type SectionContext } from "../context";
import type { Paragraph } from "../part";
import { body, say } from "../say";
import { againstLastYear, opening } from "./words";

/** The two ends of a table whose revenue and expenditure side balance. */
export interface Totals {
  readonly revenue: CellRef;
  readonly expenditure: CellRef;
  /** "" or 财政拨款. */
  readonly of: string;
}

/**
 * {部门}{年}年度（财政拨款）收入支出总计X万元。与{上年}年度相比，… Where the two sides differ (an error of the tables) each
 * is named with its own change. Drivers are those of expenditure: revenue has no projects.
 */
export function totalsParagraph(context: SectionContext, { revenue, expenditure, of }: Totals): Paragraph {
  const income = currentOf(context, revenue);
  const spent = currentOf(context, expenditure);
  const side = (called: string, ref: CellRef): Paragraph["parts"] => {
    const slot = { subject: partsOfRef(ref).row, label: `${of}${called}`, ref };
    const isBoth = ref === expenditure && income.equals(spent);
    const said = isBoth ? amountAt(context, current(revenue), [current(ref)]) : amountAt(context, current(ref));
    return say`${of}${called}${said}万元。${againstLastYear(context, `${of}${called}`, slot)}`;
  };
  if (income.equals(spent)) return body(say`${opening(context)}${side("收入支出总计", expenditure)}`);
  return body(say`${opening(context)}${side("收入总计", revenue)}${side("支出总计", expenditure)}`);
}
