import { textOf, type Facts } from "../facts";
import type { Block } from "./block";
import { departmentTable, projectTable, type EvaluationHeads } from "./evaluation/evaluationTables";
import { words } from "./messages";
import { heading, paragraphs } from "./stating";

/** 第五部分: the evaluation report in the clerk's words, then the evaluation tables; a sentence where there is none. */
export function annexBlocks(facts: Facts, heads: EvaluationHeads): readonly Block[] {
  const report = textOf(facts, "performanceReport").trim();
  const { department, projects } = facts.evaluations;
  const tables = [
    ...(department === null ? [] : [departmentTable(department, heads)]),
    ...projects.map((project) => projectTable(project, heads)),
  ].map((table): Block => ({ kind: "table", table }));
  if (report === "" && tables.length === 0) return paragraphs(words.noAnnex(heads.year));
  return [
    ...(report === "" ? [] : [heading(2, words.report(heads.department, heads.year)), ...reportBlocks(report)]),
    ...tables,
  ];
}

/** A line that begins 一、 or （一） and holds a single sentence is a heading of the report. */
function reportBlocks(report: string): readonly Block[] {
  return paragraphs(report).map((block) => {
    if (block.kind !== "paragraph" || block.text.length > 40 || /。./.test(block.text)) return block;
    if (/^[一二三四五六七八九十]+、/.test(block.text)) return heading(3, block.text);
    return /^[（(][一二三四五六七八九十]+[）)]/.test(block.text) ? heading(4, block.text) : block;
  });
}
