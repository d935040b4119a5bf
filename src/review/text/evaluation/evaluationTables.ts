import { evenText } from "../evenText";
import type { Span } from "../span";

/** An indicator of a 绩效自评表: its values as written, its points in hundredths. */
export interface Indicator extends Span {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
}

/** Indicators under one 一级指标, and the points its label gives them: 产出指标（50分）. */
export interface IndicatorGroup extends Span {
  readonly label: string;
  /** In hundredths of a point. */
  readonly points: number;
  readonly indicators: readonly Indicator[];
}

/** A row of cells, those that are blank left out. */
export interface TableRow extends Span {
  readonly cells: readonly string[];
  /** Blank ones included. */
  readonly allCells: readonly string[];
}

/** One 绩效自评表 pasted into a text, cells parted by tabs. */
export interface EvaluationTable extends Span {
  readonly title: string;
  readonly rows: readonly TableRow[];
  readonly groups: readonly IndicatorGroup[];
  /** The row of money: 年度资金总额 or 金额合计. */
  readonly money: { readonly weight: number; readonly score: number } | null;
  readonly total: (Span & { readonly weight: number; readonly score: number }) | null;
}

const number = /^\d+(\.\d{1,2})?$/;
const groupLabel = /^(产出|效益|满意度)\s*指标\s*[（(]\s*(\d+)\s*分\s*[）)]$/;

/** Tables with a row of 一级指标, each from its first row to 总分. */
export function evaluationTables(text: string): readonly EvaluationTable[] {
  const found: EvaluationTable[] = [];
  let rows: TableRow[] = [];
  let title = "";
  let start = 0;
  for (const line of evenText(text).split("\n")) {
    const row = rowOf(line, start);
    start += line.length + 1;
    if (row === null) {
      if (/自评表$/.test(line.trim())) title = line.trim();
      if (rows.length > 0 && /自评表$/.test(line.trim())) rows = [];
      continue;
    }
    rows.push(row);
    if (!row.cells[0]?.startsWith("总分")) continue;
    if (rows.some(({ cells }) => cells.includes("一级指标"))) found.push(tableOf(title, rows, row));
    rows = [];
  }
  return found;
}

function rowOf(line: string, start: number): TableRow | null {
  if (!line.includes("\t")) return null;
  const allCells = line.split("\t").map((cell) => cell.trim());
  return { start, end: start + line.length, allCells, cells: allCells.filter((cell) => cell !== "") };
}

function tableOf(title: string, rows: readonly TableRow[], last: TableRow): EvaluationTable {
  const head = rows.findIndex(({ cells }) => cells.includes("一级指标"));
  const money = rows.slice(0, head).find(({ cells: [name] }) => name === "年度资金总额" || name === "金额合计");
  const points = last.cells.filter((cell) => number.test(cell)).slice(-2);
  return {
    title,
    rows,
    start: rows[0]?.start ?? last.start,
    end: last.end,
    groups: groupsOf(rows.slice(head + 1, -1)),
    money: money === undefined ? null : moneyOf(money),
    total:
      points.length < 2
        ? null
        : { start: last.start, end: last.end, weight: hundredths(points[0]), score: hundredths(points[1]) },
  };
}

/** The last three cells are 分值, 执行率 and 得分. */
function moneyOf({ cells }: TableRow): { readonly weight: number; readonly score: number } | null {
  const [weight, , score] = cells.slice(-3);
  return weight !== undefined && score !== undefined && number.test(weight) && number.test(score)
    ? { weight: hundredths(weight), score: hundredths(score) }
    : null;
}

function groupsOf(rows: readonly TableRow[]): readonly IndicatorGroup[] {
  const groups: (IndicatorGroup & { indicators: Indicator[] })[] = [];
  for (const row of rows) {
    const label = row.cells.find((cell) => groupLabel.test(cell));
    const [, , points] = groupLabel.exec(label ?? "") ?? [];
    if (label !== undefined)
      groups.push({ start: row.start, end: row.end, label, points: hundredths(points), indicators: [] });
    const indicator = indicatorOf(row);
    if (indicator !== null) groups.at(-1)?.indicators.push(indicator);
  }
  return groups;
}

/** Name, target, actual, 分值 and 得分 stand in this order; a reason may follow. */
function indicatorOf({ cells, start, end }: TableRow): Indicator | null {
  const last = cells.findLastIndex((cell, index) => number.test(cell) && number.test(cells[index - 1] ?? ""));
  const [name, target, actual, weight, score] = cells.slice(Math.max(0, last - 4), last + 1);
  if (last < 4 || name === undefined || target === undefined || actual === undefined) return null;
  return { start, end, name, target, actual, weight: hundredths(weight), score: hundredths(score) };
}

function hundredths(points: string | undefined): number {
  return Math.round(Number(points ?? 0) * 100);
}

/** Points as they are printed. */
export function pointsText(points: number): string {
  return points % 100 === 0 ? String(points / 100) : (points / 100).toFixed(2);
}
