import {
  pointsText,
  type DepartmentEvaluation,
  type EvaluationBody,
  type EvaluationTask,
  type ProjectEvaluation,
  type TaskMoney,
} from "../../facts";
import type { Yuan } from "../../money";
import type { PublicationTable, TableCell } from "../block";
import { groupsOf } from "./context";
import { cell, evaluationFontSize, head, withHeights, words } from "./tableParts";
import { tableWords } from "./tableWords";

/** Whose evaluations they are, and of which year. */
export interface EvaluationHeads {
  readonly department: string;
  readonly year: number;
}

/** Name, target, result and deviation share `texts`; none gets less than `leastText`. */
const projectWidths = { group: 62, kind: 62, texts: 322, weight: 32, score: 44, leastText: 50 } as const;
/** Beyond so many characters a text is read from the left. */
const longText = 12;
const departmentWidths = [64, 92, 110, 44, 58, 58, 52, 58, 58, 52, 34, 40, 34];

/** 项目支出绩效自评表, as the clerk filled it. */
export function projectTable(evaluation: ProjectEvaluation, { department, year }: EvaluationHeads): PublicationTable {
  const { project, authority, unit, money, goal, achieved, total } = evaluation;
  const title = tableWords.projectTitle(authority || department, project);
  const rows = [
    [head(tableWords.project), words(project, 7)],
    [head(tableWords.authority), words(authority, 3), head(tableWords.unit), words(unit, 3)],
    [head(tableWords.money, 1, money.length + 1), ...["", ...tableWords.moneyHeads].map((text) => head(text))],
    ...money.map((row) => [
      words(row.label),
      ...[row.originalBudget, row.adjustedBudget, row.actual].map(amountCell),
      cell(pointsText(row.weight) || tableWords.none),
      cell(row.rate || tableWords.none),
      cell(pointsText(row.score) || tableWords.none),
    ]),
    [head(tableWords.goals, 1, 2), head(tableWords.goal, 3), head(tableWords.achieved, 4)],
    [words(goal, 3), words(achieved, 4)],
    tableWords.indicatorHeads.map((text) => head(text)),
    ...indicatorRows(evaluation, (indicator) => [
      words(indicator.name),
      textCell(indicator.target),
      textCell(indicator.result),
      cell(pointsText(indicator.weight)),
      cell(pointsText(indicator.score)),
      words(indicator.deviation),
    ]),
    [head(tableWords.total, 5), cell(pointsText(total.weight)), cell(pointsText(total.score)), cell("")],
  ];
  return table({
    id: "projectEvaluation",
    title,
    year,
    widths: widthsOf(evaluation),
    rows,
    page: "portrait",
  });
}

/** Columns of text share their room by the length of what they hold. */
function widthsOf({ indicators }: ProjectEvaluation): readonly number[] {
  const { group, kind, texts, weight, score, leastText } = projectWidths;
  const lengths = (["name", "target", "result", "deviation"] as const).map((column) =>
    Math.sqrt(Math.max(4, ...indicators.map((indicator) => indicator[column].length))),
  );
  const spare = texts - leastText * lengths.length;
  const sum = lengths.reduce((total, length) => total + length, 0);
  const [name = 0, target = 0, result = 0, deviation = 0] = lengths.map((length) => leastText + (spare * length) / sum);
  return [group, kind, name, target, result, weight, score, deviation];
}

/** 部门整体支出绩效自评表, as the clerk filled it. */
export function departmentTable(evaluation: DepartmentEvaluation, heads: EvaluationHeads): PublicationTable {
  const { tasks, sum, goal, achieved, total } = evaluation;
  const shown = sum === null ? tasks : [...tasks, sum];
  const rows = [
    [head(tableWords.departmentName, 2), words(evaluation.department, 11)],
    [
      head(tableWords.tasks, 1, shown.length + 2),
      ...tableWords.taskHeads.map((text) => head(text, 1, 2)),
      head(tableWords.taskBudget, 3),
      head(tableWords.taskActual, 3),
      ...tableWords.taskScores.map((text) => head(text, 1, 2)),
    ],
    [...tableWords.taskMoney, ...tableWords.taskMoney].map((text) => head(text)),
    ...shown.map(taskRow),
    [head(tableWords.goals, 1, 2), head(tableWords.goal, 6), head(tableWords.taskAchieved, 6)],
    [words(goal, 6), words(achieved, 6)],
    indicatorHeads(),
    ...indicatorRows(evaluation, (indicator) => [
      words(indicator.name, 2),
      textCell(indicator.target, 3),
      textCell(indicator.result, 3),
      cell(pointsText(indicator.weight), { across: 2 }),
      cell(pointsText(indicator.score)),
    ]),
    [head(tableWords.total, 10), cell(pointsText(total.weight), { across: 2 }), cell(pointsText(total.score))],
  ];
  const title = tableWords.departmentTitle(evaluation.department || heads.department);
  return table({
    id: "departmentEvaluation",
    title,
    year: heads.year,
    widths: departmentWidths,
    rows,
    page: "landscape",
  });
}

function indicatorHeads(): readonly TableCell[] {
  const [group = "", kind = "", , target = "", result = "", weight = "", score = ""] = tableWords.indicatorHeads;
  return [
    head(group),
    head(kind),
    head(tableWords.indicatorName, 2),
    head(target, 3),
    head(result, 3),
    head(weight, 2),
    head(score),
  ];
}

function taskRow(task: EvaluationTask): readonly TableCell[] {
  const money = ({ total, appropriation, other }: TaskMoney): readonly TableCell[] =>
    [total, appropriation, other].map(amountCell);
  return [
    words(task.name),
    words(task.content),
    cell(task.completion),
    ...money(task.adjustedBudget),
    ...money(task.actual),
    cell(pointsText(task.weight) || tableWords.none),
    cell(task.rate || tableWords.none),
    cell(pointsText(task.score) || tableWords.none),
  ];
}

/** Indicators with the cells of their group and kind, each reaching down over its rows. */
function indicatorRows(
  body: EvaluationBody,
  cellsOf: (indicator: EvaluationBody["indicators"][number]) => readonly TableCell[],
): readonly (readonly TableCell[])[] {
  return groupsOf(body).flatMap(([group, indicators]) =>
    indicators.map((indicator, index) => {
      const opensKind = indicators[index - 1]?.kind !== indicator.kind;
      const end = indicators.findIndex((other, at) => at > index && other.kind !== indicator.kind);
      const kindRows = (end < 0 ? indicators.length : end) - index;
      return [
        ...(index === 0 ? [cell(group, { down: indicators.length })] : []),
        ...(opensKind ? [cell(indicator.kind, { down: kindRows })] : []),
        ...cellsOf(indicator),
      ];
    }),
  );
}

function textCell(text: string, across = 1): TableCell {
  return text.length > longText ? words(text, across) : cell(text, { across });
}

/** 万元, two decimals; blank for an amount that is not stated. */
function amountCell(yuan: Yuan | null): TableCell {
  return cell(yuan === null ? "" : yuan.toWan().toShown(), { align: "right" });
}

interface Layout {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly page: "portrait" | "landscape";
}

function table({ id, title, year, widths, rows, page }: Layout): PublicationTable {
  return {
    id,
    title,
    isListed: false,
    number: null,
    sides: { left: tableWords.year(year), right: tableWords.measure },
    columnWidths: widths,
    headRows: 0,
    rows: withHeights(rows, widths),
    notes: [],
    fontSize: evaluationFontSize,
    page,
  };
}
