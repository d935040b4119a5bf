import type { CellRef } from "../../fill";
import { amountAt, current, currentOf, from, name, percent, type SectionContext, yearOf } from "../context";
import { statedPercent } from "../numbers";
import type { ChartId, Paragraph, Part } from "../part";
import { body, join, say } from "../say";

/** A total and its kinds: the column of each, and its printed name. */
export interface Composition {
  readonly form: "revenue" | "expenditure";
  /** 本年收入合计. */
  readonly called: string;
  readonly kinds: readonly (readonly [column: string, called: string])[];
  readonly none: string;
  readonly chart: ChartId;
}

/** The total of a year and every kind that is not zero, with its share: "其中：基本支出204.84万元，占2.09%；…。" */
export function compositionParagraph(
  context: SectionContext,
  { form, called, kinds, none, chart }: Composition,
): Paragraph {
  const total: CellRef = `${form}.total.total`;
  const whole = currentOf(context, total);
  const present = kinds.filter(([column]) => !currentOf(context, `${form}.total.${column}`).isZero());
  if (present.length === 0) return body(say`本部门${yearOf(context)}年度无${none}。`);
  const pieces = present.map(([column, kind]): readonly Part[] => {
    const ref: CellRef = `${form}.total.${column}`;
    const part = currentOf(context, ref);
    const stated = statedPercent(part, whole);
    const said = say`${name(kind, from(current(ref)))}${amountAt(context, current(ref))}万元`;
    if (stated === null) return said;
    return say`${said}，占${percent(stated, { part, base: whole, sources: from(current(ref), current(total)) })}%`;
  });
  return body(
    say`${yearOf(context)}年度${called}${amountAt(context, current(total))}万元，其中：${join(pieces, "；")}。`,
    chart,
  );
}
