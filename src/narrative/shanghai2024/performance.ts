import { textOf, type ItemId } from "../../facts";
import { stated, type SectionContext } from "../context";
import type { SectionDefinition } from "../narrative";
import type { Paragraph } from "../part";
import { body, say } from "../say";

/** 十: performance management in the clerk's own words; evaluations by others only where there were any. */
export const performance: SectionDefinition = {
  id: "performance",
  title: "预算绩效情况说明",
  write: (context) => [
    body(say`${stated(context, "performanceWork")}。`),
    body(say`${stated(context, "performanceResult")}。`),
    ...given(context, "specialFunds"),
    ...given(context, "keyEvaluation"),
  ],
};

function given(context: SectionContext, item: ItemId): readonly Paragraph[] {
  return textOf(context.input.facts, item).trim() === "" ? [] : [body(say`${stated(context, item)}。`)];
}
