import type { CellRef } from "../../fill";
import { amountAt, current, currentOf, from, name, percent, type SectionContext } from "../context";
import { yearOf } from "../context";
import type { SectionDefinition } from "../narrative";
import { statedPercent } from "../numbers";
import type { ChartId, Paragraph, Part } from "../part";
import { body, join, say } from "../say";
import { opening } from "./words";

interface Composition {
  readonly form: "revenue" | "expenditure";
  readonly kinds: readonly (readonly [column: string, called: string])[];
  readonly none: string;
  readonly chart: ChartId;
}

/** 二: revenue of the year and each source that is not zero. */
export const revenue: SectionDefinition = {
  id: "revenue",
  title: "收入决算情况说明",
  write: (context) => [
    composition(context, {
      form: "revenue",
      kinds: [
        ["appropriation", "财政拨款收入"],
        ["subsidyFromSuperior", "上级补助收入"],
        ["publicService", "事业收入"],
        ["commercial", "经营收入"],
        ["remittanceFromAffiliates", "附属单位上缴收入"],
        ["other", "其他收入"],
      ],
      none: "收入",
      chart: "revenueStructure",
    }),
  ],
};

/** 三: expenditure of the year and each kind that is not zero. */
export const expenditure: SectionDefinition = {
  id: "expenditure",
  title: "支出决算情况说明",
  write: (context) => [
    composition(context, {
      form: "expenditure",
      kinds: [
        ["basic", "基本支出"],
        ["project", "项目支出"],
        ["remittanceToSuperior", "上缴上级支出"],
        ["commercial", "经营支出"],
        ["subsidyToAffiliates", "对附属单位补助支出"],
      ],
      none: "支出",
      chart: "expenditureStructure",
    }),
  ],
};

/** {年}年度本年支出合计X万元，其中：基本支出x万元，占P%；…。 */
function composition(context: SectionContext, { form, kinds, none, chart }: Composition): Paragraph {
  const total: CellRef = `${form}.total.total`;
  const present = kinds.filter(([column]) => !currentOf(context, `${form}.total.${column}`).isZero());
  if (present.length === 0) return body(say`${opening(context)}无${none}。`);
  const pieces = present.map(([column, called]): readonly Part[] => {
    const ref: CellRef = `${form}.total.${column}`;
    return sharePart(context, { ref, total, called });
  });
  return body(
    say`${yearOf(context)}年度本年${none}合计${amountAt(context, current(total))}万元，其中：${join(pieces, "；")}。`,
    chart,
  );
}

/** {名称}x万元，占P%: no share where none may stand. */
export function sharePart(
  context: SectionContext,
  { ref, total, called }: { readonly ref: CellRef; readonly total: CellRef; readonly called: string },
): readonly Part[] {
  const part = currentOf(context, ref);
  const base = currentOf(context, total);
  const sources = from(current(ref));
  const said = say`${name(called, sources)}${amountAt(context, current(ref))}万元`;
  const stated = statedPercent(part, base);
  if (stated === null) return said;
  return say`${said}，占${percent(stated, { part, base, sources: from(current(ref), current(total)) })}%`;
}
