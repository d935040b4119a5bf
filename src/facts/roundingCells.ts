import type { AdoptedRow } from "./facts";
import type { roundingHeadings } from "./sheets";

/** A row of 尾差处理 as its cells read: amounts as plain decimals, 四舍五入 for people to compare. */
export function roundingCells(row: AdoptedRow): Readonly<Record<(typeof roundingHeadings)[number], string>> {
  return {
    序号: row.number,
    表: row.table,
    行: row.row,
    列: row.column,
    准确元: row.yuan?.toString() ?? "",
    四舍五入: row.yuan?.toWan().toString() ?? "",
    改为: row.wan?.toString() ?? "",
    方法: row.method,
    原因: row.reason,
  };
}
