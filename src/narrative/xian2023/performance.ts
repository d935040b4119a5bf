import { summaryOf, textOf, type ItemId } from "../../facts";
import {
  amount,
  amountAt,
  current,
  currentOf,
  from,
  gap,
  name,
  percent,
  type SectionContext,
  stated,
  valueOf,
} from "../context";
import type { SectionDefinition } from "../narrative";
import { statedPercent } from "../numbers";
import type { Figure, Part } from "../part";
import { body, heading, say, type Said } from "../say";
import { asked } from "../messages";
import { projectParagraphs } from "./performanceProjects";

const total = "expenditure.total.total";

/** 十三: what is known of performance management, the department's own evaluation and those of others. */
export const performance: SectionDefinition = {
  id: "performance",
  title: "预算绩效情况说明",
  write: (context) => [
    heading("（一）预算绩效管理工作开展情况说明"),
    body(say`${stated(context, "performanceWork")}。`),
    heading("（二）部门整体支出绩效自评结果"),
    body(
      say`根据年度设定的绩效目标，${result(context)}。${execution(context)}${stated(context, "performanceResult")}。`,
    ),
    heading("（三）项目绩效自评结果"),
    ...projectParagraphs(context),
    heading("（四）专项资金绩效自评结果"),
    body(say`${statedOr(context, "specialFunds", "本部门无主管专项资金")}。`),
    heading("（五）部门重点评价项目绩效评价结果"),
    body(say`${statedOr(context, "keyEvaluation", "本部门未开展部门重点绩效评价")}。`),
    heading("（六）财政重点评价项目绩效评价结果"),
    body(say`本部门无财政重点评价项目。`),
  ],
};

/** 部门整体支出自评得分100，自评等级为A: from the department's evaluation, else two gaps. */
function result({ input }: SectionContext): readonly Part[] {
  const summary = summaryOf(input.facts);
  const called = (text: string, sheet: string): Part => name(text, [{ kind: "evaluation", sheet }]);
  const score = summary === null ? gap("部门整体支出自评得分") : called(summary.score, summary.sheet);
  const grade = summary === null ? gap("部门整体支出自评等级") : called(summary.grade, summary.sheet);
  return say`部门整体支出自评得分${score}，自评等级为${grade}`;
}

/** 全年预算数A万元，执行数B万元，完成预算的R%。 */
function execution(context: SectionContext): readonly Part[] {
  const budget: Figure = { ref: total, of: "adjustedBudget" };
  const planned = valueOf(context, budget);
  const spent = currentOf(context, total);
  const said = say`执行数${amountAt(context, current(total))}万元`;
  if (planned === null) return say`全年预算数${gap(asked.adjustedBudget)}万元，${said}。`;
  const rate = statedPercent(spent, planned);
  const sources = from(current(total), budget);
  const completed = rate === null ? [] : say`，完成预算的${percent(rate, { part: spent, base: planned, sources })}%`;
  return say`全年预算数${amount(planned, from(budget))}万元，${said}${completed}。`;
}

function statedOr(context: SectionContext, item: ItemId, otherwise: string): Said {
  return textOf(context.input.facts, item).trim() === "" ? otherwise : stated(context, item);
}
