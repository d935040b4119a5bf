import { findFigure } from "../src/report";
import { figureOf, refuseMiss } from "./figures";
import { follow, type Stream } from "./follow";
import { textOf, WrongInput, type Input } from "./inputs";

/**
 * 任一公开数：按表、行、列取数。空白得空文本。
 * @customfunction JUESUAN
 * @streaming
 * @param {any} table 表：公开03表、3或支出决算表
 * @param {any} row 行：科目编码、名称或行次
 * @param {any} [column] 列：栏目名称，不填为第一栏
 * @param {any} [measure] 计量：万元（默认，表上数字）或元（未取整的准确数）
 * @param {CustomFunctions.StreamingInvocation<any>} invocation
 */
export function juesuan(table: Input, row: Input, column: Input, measure: Input, invocation: Stream): void {
  follow(invocation, (view) => {
    const found = findFigure(view, { table: textOf(table), row: textOf(row), column: textOf(column) });
    return found.kind === "miss" ? refuseMiss(found) : figureOf(found.value, measureOf(measure));
  });
}

function measureOf(input: Input): "元" | "万元" {
  const text = textOf(input) || "万元";
  if (text === "元" || text === "万元") return text;
  throw new WrongInput("invalidValue", `没有计量「${text}」。请填“万元”或“元”。`);
}
