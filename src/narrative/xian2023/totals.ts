import { partsOfRef, type CellRef } from "../../fill";
import { againstLastYear, type Slot } from "../changeWords";
import { amountAt, current, currentOf, type SectionContext, yearOf } from "../context";
import type { Paragraph } from "../part";
import { body, say } from "../say";

/** The two ends of a table whose revenue and expenditure side balance. */
export interface Totals {
  readonly revenue: CellRef;
  readonly expenditure: CellRef;
  /** "" or 财政拨款. */
  readonly of: string;
  readonly subject: string;
  readonly label: string;
}

/**
 * Grand totals and their change. Where the two sides differ (an error of the tables) each is named with its own change.
 * Drivers are those of expenditure: revenue has no projects.
 */
export function totalsParagraph(context: SectionContext, totals: Totals): Paragraph {
  const revenue = currentOf(context, totals.revenue);
  const expenditure = currentOf(context, totals.expenditure);
  const slot: Slot & { readonly ref: CellRef } = {
    subject: totals.subject,
    label: totals.label,
    ref: totals.expenditure,
  };
  if (!revenue.equals(expenditure)) {
    const revenueSlot = { subject: partsOfRef(totals.revenue).row, label: `${totals.of}收入总计`, ref: totals.revenue };
    return body(
      say`${yearOf(context)}年度${totals.of}收入总计${amountAt(context, current(totals.revenue))}万元，${againstLastYear(context, "收入总计", revenueSlot)}${totals.of}支出总计${amountAt(context, current(totals.expenditure))}万元，${againstLastYear(context, "支出总计", slot)}`,
    );
  }
  if (isEmpty(context, totals)) return body(say`本部门${yearOf(context)}年度无${totals.of}收入、支出。`);
  const both = amountAt(context, current(totals.revenue), [current(totals.expenditure)]);
  return body(
    say`${yearOf(context)}年度${totals.of}收入总计、支出总计均为${both}万元，${againstLastYear(context, "收入总计、支出总计均", slot)}`,
  );
}

function isEmpty({ input }: SectionContext, { revenue }: Totals): boolean {
  return input.forms.find(({ id }) => id === partsOfRef(revenue).form)?.empty ?? true;
}
