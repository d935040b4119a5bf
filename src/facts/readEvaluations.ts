import type { Sheet } from "../files";
import type {
  DepartmentEvaluation,
  EvaluationMoney,
  Evaluations,
  EvaluationTask,
  ProjectEvaluation,
  TaskMoney,
} from "./evaluation";
import {
  columnWith,
  plainLabel,
  pointsAt,
  rateAt,
  rowWith,
  textAfter,
  textAt,
  wanAt,
  type Extract,
} from "./evaluationCells";
import { readBody } from "./evaluationIndicators";

const projectStart = /^项目名称$/;
const departmentStart = /^部门（单位）名称$/;
const title = /绩效自评表$/;

/** Whether a sheet holds evaluations: by its name, or by a title such as 项目绩效自评表 in its first rows. */
export function isEvaluationSheet(sheet: Sheet): boolean {
  if (sheet.name.trim().startsWith("绩效自评")) return true;
  return rowWith({ sheet, from: 0, to: Math.min(5, sheet.height) }, title) !== null;
}

/** The evaluations of the sheets given; one sheet may hold several tables below each other. Blank ones are passed over. */
export function readEvaluations(sheets: readonly Sheet[]): Evaluations {
  const tables = sheets.flatMap(tablesOf);
  const departments = tables.flatMap((table) => (table.kind === "department" ? [table] : []));
  const projects = tables.flatMap((table) => (table.kind === "project" ? [table] : []));
  return { department: departments[0] ?? null, projects };
}

function tablesOf(sheet: Sheet): readonly (ProjectEvaluation | DepartmentEvaluation)[] {
  const whole = { sheet, from: 0, to: sheet.height };
  const starts = Array.from({ length: sheet.height }, (_, row) => row).filter((row) =>
    [projectStart, departmentStart].some((label) => label.test(plainLabel(textAt(whole, row, 0)))),
  );
  return starts.flatMap((from, index): readonly (ProjectEvaluation | DepartmentEvaluation)[] => {
    const extract = { sheet, from, to: starts[index + 1] ?? sheet.height };
    if (projectStart.test(plainLabel(textAt(extract, from, 0)))) return projectOf(extract);
    return departmentOf(extract);
  });
}

function projectOf(extract: Extract): readonly ProjectEvaluation[] {
  const project = textAfter(extract, projectStart);
  if (project === "") return [];
  return [
    {
      kind: "project",
      project,
      authority: textAfter(extract, /^主管部门$/, /^实施单位$/),
      unit: textAfter(extract, /^实施单位$/),
      money: moneyOf(extract),
      problems: textAfter(extract, /^发现的问题及原因$/),
      measures: textAfter(extract, /^下一步改进措施$/),
      ...readBody(extract),
    },
  ];
}

const moneyRows = [
  ["total", /年度资金总额$/],
  ["appropriation", /当年财政拨款$/],
  ["carryover", /上年结转资金$/],
  ["other", /^其他资金$/],
] as const;

function moneyOf(extract: Extract): readonly EvaluationMoney[] {
  const head = rowWith(extract, /^全年预算数/);
  if (head === null) return [];
  const find = (label: RegExp): number => columnWith(extract, head, label);
  const columns = {
    originalBudget: find(/^年初预算数/),
    adjustedBudget: find(/^全年预算数/),
    actual: find(/^全年执行数/),
    weight: find(/^分值$/),
    rate: find(/^执行率/),
    score: find(/^得分$/),
  };
  return moneyRows.flatMap(([kind, label]): EvaluationMoney[] => {
    const row = rowWith(extract, label, head);
    if (row === null) return [];
    return [
      {
        kind,
        label: textAt(extract, row, columnWith(extract, row, label)),
        originalBudget: wanAt(extract, row, columns.originalBudget),
        adjustedBudget: wanAt(extract, row, columns.adjustedBudget),
        actual: wanAt(extract, row, columns.actual),
        weight: pointsAt(extract, row, columns.weight),
        rate: rateAt(extract, row, columns.rate),
        score: pointsAt(extract, row, columns.score),
      },
    ];
  });
}

function departmentOf(extract: Extract): readonly DepartmentEvaluation[] {
  const tasks = tasksOf(extract);
  const body = readBody(extract);
  if (tasks.length === 0 && body.indicators.length === 0) return [];
  const isSum = ({ name }: EvaluationTask): boolean => plainLabel(name) === "金额合计";
  return [
    {
      kind: "department",
      department: textAfter(extract, departmentStart),
      tasks: tasks.filter((task) => !isSum(task)),
      sum: tasks.find(isSum) ?? null,
      ...body,
    },
  ];
}

/** The tasks, and 金额合计 at their end. Amounts stand under 总额, 财政拨款, 其他资金 of both 预算数 and 执行数. */
function tasksOf(extract: Extract): readonly EvaluationTask[] {
  const head = rowWith(extract, /^任务名称$/);
  if (head === null) return [];
  const find = (label: RegExp): number => columnWith(extract, head, label);
  const name = find(/^任务名称$/);
  const columns = {
    content: find(/^主要内容$/),
    completion: find(/^完成情况$/),
    weight: find(/^分值$/),
    rate: find(/^执行率$/),
    score: find(/^得分$/),
  };
  const [budget, actual] = [find(/^全年预算数/), find(/^全年执行数/)];
  const found: EvaluationTask[] = [];
  for (let row = head + 2; row < extract.to; row += 1) {
    const isSum = columnWith(extract, row, /^金额合计$/) >= 0;
    const called = isSum ? "金额合计" : textAt(extract, row, name);
    if (!isSum && columnWith(extract, row, /^(年度总体目标|预期目标)/) >= 0) break;
    const at = (column: number): string => (column < 0 || isSum ? "" : textAt(extract, row, column));
    if (called !== "")
      found.push({
        name: called,
        content: at(columns.content),
        completion: at(columns.completion),
        adjustedBudget: taskMoney(extract, row, budget),
        actual: taskMoney(extract, row, actual),
        weight: pointsAt(extract, row, columns.weight),
        rate: rateAt(extract, row, columns.rate),
        score: pointsAt(extract, row, columns.score),
        row: row + 1,
      });
    if (isSum) break;
  }
  return found;
}

function taskMoney(extract: Extract, row: number, first: number): TaskMoney {
  return {
    total: wanAt(extract, row, first),
    appropriation: first < 0 ? null : wanAt(extract, row, first + 1),
    other: first < 0 ? null : wanAt(extract, row, first + 2),
  };
}
