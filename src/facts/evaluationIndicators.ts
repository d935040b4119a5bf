import type { EvaluationBody, EvaluationIndicator } from "./evaluation";
import { columnWith, plainLabel, pointsAt, rowWith, textAt, type Extract } from "./evaluationCells";

/** The last rows of a table: goals, indicators, 总分. */
export function readBody(extract: Extract): EvaluationBody {
  const goals = goalsOf(extract);
  const head = rowWith(extract, /^一级指标$/);
  const sheet = extract.sheet.name;
  if (head === null) return { sheet, ...goals, indicators: [], total: { weight: null, score: null } };
  const last = rowWith(extract, /^总分$/, head + 1) ?? extract.to;
  const columns = columnsOf(extract, head);
  return {
    sheet,
    ...goals,
    indicators: readIndicators(extract, columns, { from: head + 1, to: last }),
    total: { weight: pointsAt(extract, last, columns.weight), score: pointsAt(extract, last, columns.score) },
  };
}

interface Columns {
  readonly group: number;
  readonly kind: number;
  readonly name: number;
  readonly target: number;
  readonly result: number;
  readonly weight: number;
  readonly score: number;
  readonly deviation: number;
}

function columnsOf(extract: Extract, row: number): Columns {
  const find = (label: RegExp): number => columnWith(extract, row, label);
  return {
    group: find(/^一级指标$/),
    kind: find(/^二级指标$/),
    name: find(/^(三级指标|指标内容)$/),
    target: find(/^年度指标值$/),
    result: find(/^实际完成值$/),
    weight: find(/^分值$/),
    score: find(/^得分$/),
    deviation: find(/偏差原因/),
  };
}

/** A group or kind left blank is that of the row above. */
function readIndicators(
  extract: Extract,
  columns: Columns,
  rows: { readonly from: number; readonly to: number },
): readonly EvaluationIndicator[] {
  const found: EvaluationIndicator[] = [];
  let group = "";
  let kind = "";
  const at = (row: number, column: number): string => (column < 0 ? "" : textAt(extract, row, column));
  for (let row = rows.from; row < rows.to; row += 1) {
    const named = plainLabel(at(row, columns.group));
    if (named !== "" && named !== group) [group, kind] = [named, ""];
    kind = plainLabel(at(row, columns.kind)) || kind;
    const [name, target, result] = [at(row, columns.name), at(row, columns.target), at(row, columns.result)];
    const [weight, score] = [pointsAt(extract, row, columns.weight), pointsAt(extract, row, columns.score)];
    if (name === "" && target === "" && result === "" && weight === null) continue;
    found.push({
      group,
      kind,
      name,
      target,
      result,
      weight,
      score,
      deviation: at(row, columns.deviation),
      row: row + 1,
    });
  }
  return found;
}

const goalLabel = /^预期目标/;
const achievedLabel = /^(目标)?实际完成情况$/;

/** Goals stand beside their labels, or in the row below. */
function goalsOf(extract: Extract): { readonly goal: string; readonly achieved: string } {
  const row = rowWith(extract, goalLabel);
  if (row === null) return { goal: "", achieved: "" };
  const goal = columnWith(extract, row, goalLabel);
  const achieved = columnWith(extract, row, achievedLabel);
  const middle = achieved < 0 ? extract.sheet.width : achieved;
  return {
    goal: stateOf(extract, { row, label: goal, end: middle }),
    achieved: achieved < 0 ? "" : stateOf(extract, { row, label: achieved, end: extract.sheet.width }),
  };
}

function stateOf(
  extract: Extract,
  { row, label, end }: { readonly row: number; readonly label: number; readonly end: number },
): string {
  for (let column = label + 1; column < end; column += 1)
    if (textAt(extract, row, column) !== "") return textAt(extract, row, column);
  const opensIndicators = columnWith(extract, row + 1, /^一级指标$/) >= 0;
  return opensIndicators || row + 1 >= extract.to ? "" : textAt(extract, row + 1, label);
}
