import type { CellRef } from "../src/fill";
import { explainView, findRef, type ReportView } from "../src/report";
import type { DriverDimension, Explainer } from "../src/variance";
import { refuseMiss } from "./figures";
import { follow, type Stream } from "./follow";
import { textOf, WrongInput, type Input, type Output } from "./inputs";

const dimensions: Readonly<Record<string, DriverDimension>> = {
  项目: "project",
  功能: "functional",
  经济: "economic",
  单位: "entity",
  资金: "fund",
};

/**
 * 一个公开数比上年增减的构成（元）：名称、本年、上年、增减，逐条列出，合计等于全部增减。
 * @customfunction ZUCHENG
 * @streaming
 * @param {any} table 表：公开03表、3或支出决算表
 * @param {any} row 行：科目编码、名称或行次
 * @param {any} [column] 列：栏目名称，不填为第一栏
 * @param {any} [dimension] 维度：项目、功能、经济、单位、资金，不填则选最能说明增减的
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 */
export function zucheng(table: Input, row: Input, column: Input, dimension: Input, invocation: Stream): void {
  follow(invocation, (view) => {
    const found = findRef(view, { table: textOf(table), row: textOf(row), column: textOf(column) });
    return found.kind === "miss" ? refuseMiss(found) : driversOf(view, found.value, dimensionOf(dimension));
  });
}

function dimensionOf(input: Input): DriverDimension | undefined {
  const typed = textOf(input);
  if (typed === "") return undefined;
  const found = dimensions[typed];
  if (found !== undefined) return found;
  throw new WrongInput("invalidValue", `没有维度「${typed}」。请填${Object.keys(dimensions).join("、")}之一。`);
}

function driversOf(view: ReportView, ref: CellRef, dimension: DriverDimension | undefined): Output {
  const change = explainerOf(view)(ref, "lastYear", dimension);
  if (change === null) throw new WrongInput("notAvailable", `台账中没有${view.year - 1}年度的决算数据，无法比较。`);
  const others = change.others === null ? [] : [{ name: `其他${change.others.count}项`, ...change.others }];
  const rows = [...change.drivers, ...others].map(({ name, current, base, change: difference }) => [
    name,
    Number(current.toString()),
    Number(base.toString()),
    Number(difference.toString()),
  ]);
  return rows.length === 0 ? [["与上年持平", "", "", ""]] : rows;
}

const explainers = new WeakMap<ReportView, Explainer>();

/** One explainer for all cells that ask of the same report. */
function explainerOf(view: ReportView): Explainer {
  const known = explainers.get(view) ?? explainView(view);
  explainers.set(view, known);
  return known;
}
