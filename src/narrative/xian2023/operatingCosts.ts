import { amountOf, textOf } from "../../facts";
import type { Yuan } from "../../money";
import { direction, growth, standingOf, type Compared } from "../changeWords";
import {
  amount,
  amountAt,
  current,
  currentOf,
  from,
  fromFacts,
  gap,
  itemName,
  valueOf,
  yearOf,
  type SectionContext,
} from "../context";
import type { SectionDefinition } from "../narrative";
import type { Figure, Part, Source } from "../part";
import { reason } from "../reasons";
import { body, say } from "../say";

const ref = "basicExpenditure.operating.actual";

/**
 * 十: 机关运行经费, which bodies of 行政 and 参公 have: what the clerk states, else 公用经费 of 公开06. Where the kind of
 * body is not known and there is 公用经费, it is asked for.
 */
export const operatingCosts: SectionDefinition = {
  id: "operatingCosts",
  title: "机关运行经费支出情况说明",
  write: (context) => {
    const year = yearOf(context);
    const found = thisYear(context);
    if (found === null) return [body(say`${year}年度机关运行经费支出${gap(itemName("operatingCosts"))}万元。`)];
    if (found.yuan.isZero()) return [body(say`本部门${year}年度无机关运行经费支出。`)];
    return [body(say`${year}年度机关运行经费支出${amountKnown(context, found)}万元，${change(context, found)}。`)];
  },
};

/** An amount and where it comes from. */
export interface Known {
  readonly yuan: Yuan;
  readonly sources: readonly Source[];
}

/** The amount as its table prints it where it is a figure of one. */
export function amountKnown(context: SectionContext, { yuan, sources }: Known): Part {
  const [source] = sources;
  return source?.kind === "figure" ? amountAt(context, source.figure) : amount(yuan, sources);
}

/** 机关运行经费 of the year: stated, else 公用经费 of 公开06; null where it must be asked. */
export function thisYear(context: SectionContext): Known | null {
  const { facts } = context.input;
  const stated = amountOf(facts, "operatingCosts");
  if (stated !== null) return { yuan: stated, sources: fromFacts("operatingCosts") };
  const cell: Known = { yuan: currentOf(context, ref), sources: from(current(ref)) };
  const kind = textOf(facts, "entityKind");
  if (kind === "事业") return { yuan: cell.yuan.minus(cell.yuan), sources: fromFacts("entityKind") };
  return kind === "" && !cell.yuan.isZero() ? null : cell;
}

/** That of the year before; null where it is not known. */
export function lastYear(context: SectionContext): Known | null {
  const stated = amountOf(context.input.facts, "operatingCostsLastYear");
  if (stated !== null) return { yuan: stated, sources: fromFacts("operatingCostsLastYear") };
  const figure: Figure = { ref, of: "lastYear" };
  const yuan = valueOf(context, figure);
  return yuan === null ? null : { yuan, sources: from(figure) };
}

/** 较上年增加D万元，增长P%，增长的主要原因是：… */
function change(context: SectionContext, now: Known): readonly Part[] {
  const then = lastYear(context);
  if (then === null) return say`较上年变动${gap(itemName("operatingCostsLastYear"))}`;
  const compared: Compared = { current: now.yuan, base: then.yuan, sources: [...now.sources, ...then.sources] };
  switch (standingOf(compared)) {
    case "equal":
      return say`与上年${direction("持平", compared)}`;
    case "showsEqual":
      return say`与上年基本${direction("持平", compared)}`;
    case "fromNothing":
      return say`上年无此项支出`;
    case "more":
    case "less": {
      const word = compared.current.compare(compared.base) < 0 ? "下降" : "增长";
      const said = reason(context, {
        subject: "operating",
        label: "机关运行经费",
        ref,
        comparedWith: "lastYear",
        current: compared.current,
        base: compared.base,
      });
      return say`较上年${growth(compared)}，${direction(word, compared)}的主要原因是：${said}`;
    }
  }
}
