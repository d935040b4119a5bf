import { projectSummaries, type ProjectSummary } from "../../facts";
import { amount, gap, name, percent, type SectionContext } from "../context";
import { statedPercent } from "../numbers";
import type { Paragraph, Part, Source } from "../part";
import { body, join, say } from "../say";

/** 十三（三）: which projects were evaluated, and what came of each; a gap where no evaluation is at hand. */
export function projectParagraphs({ input }: SectionContext): readonly Paragraph[] {
  const projects = projectSummaries(input.facts.evaluations);
  if (projects.length === 0) return [body(say`${gap("项目绩效自评结果")}。`)];
  const names = projects.map(({ project, sheet }) => [name(project, from(sheet))]);
  const count: Part = {
    kind: "count",
    text: String(projects.length),
    count: projects.length,
    sources: projects.flatMap(({ sheet }) => from(sheet)),
  };
  return [
    body(say`本部门在部门决算中反映${join(names, "、")}等${count}个一级项目的绩效自评结果。`),
    body(say`具体见下：`),
    ...projects.map((project, index) => body(say`${String(index + 1)}. ${projectParts(project)}`)),
  ];
}

/** 全年预算数A万元，执行数B万元，完成预算的R%。项目绩效目标完成情况：… */
function projectParts(summary: ProjectSummary): readonly Part[] {
  const sources = from(summary.sheet);
  const called = name(summary.project.replace(/项目$/, ""), sources);
  const said = (text: string): Part => name(text.trim().replace(/。$/, ""), sources);
  const achieved = summary.achieved.trim() === "" ? gap(`${summary.project}绩效目标完成情况`) : said(summary.achieved);
  const problems = summary.problems.trim() === "" ? [] : say`发现的问题及原因：${said(summary.problems)}。`;
  const measures = summary.measures.trim() === "" ? [] : say`下一步改进措施：${said(summary.measures)}。`;
  return say`${called}项目绩效自评综述：${money(summary)}项目绩效目标完成情况：${achieved}。${problems}${measures}`;
}

function money({ project, sheet, adjustedBudget, actual }: ProjectSummary): readonly Part[] {
  const sources = from(sheet);
  const budget = adjustedBudget === null ? gap(`${project}全年预算数`) : amount(adjustedBudget, sources);
  const spent = actual === null ? gap(`${project}执行数`) : amount(actual, sources);
  const stated = adjustedBudget === null || actual === null ? null : statedPercent(actual, adjustedBudget);
  const rate =
    stated === null || adjustedBudget === null || actual === null
      ? []
      : say`，完成预算的${percent(stated, { part: actual, base: adjustedBudget, sources })}%`;
  return say`全年预算数${budget}万元，执行数${spent}万元${rate}。`;
}

function from(sheet: string): readonly Source[] {
  return [{ kind: "evaluation", sheet }];
}
