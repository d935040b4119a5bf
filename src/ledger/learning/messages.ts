import type { Problem } from "../../files";

const notice = (kind: string, sheet: string, rest: { column: string | null; says: string }): Problem => ({
  kind,
  severity: "notice",
  sheet,
  row: null,
  column: rest.column,
  value: null,
  message: `${sheet}：${rest.says}`,
});

/** What is told when a kept mapping is used on a sheet. */
export const keptNotices = {
  used: (sheet: string, { from, columns, values }: { from: string; columns: number; values: number }): Problem =>
    notice("keptMapping.used", sheet, {
      column: null,
      says: `按「${from}」的映射读取，套用 ${columns} 列、${values} 个取值。请核对「列的含义」。`,
    }),
  notUsed: (sheet: string): Problem =>
    notice("keptMapping.notUsed", sheet, {
      column: null,
      says: "映射文件中没有表头相近的表，没有套用映射，按自动识别读取。请核对「列的含义」。",
    }),
  columnGone: (sheet: string, { heading, title }: { heading: string; title: string }): Problem =>
    notice("keptMapping.columnGone", sheet, {
      column: heading,
      says: `没有映射中的列「${heading}」（${title}），这一列没有套用。请在「列的含义」中指定${title}。`,
    }),
  columnNew: (sheet: string, headings: readonly string[]): Problem =>
    notice("keptMapping.columnNew", sheet, {
      column: headings[0] ?? null,
      says: `列${headings.map((heading) => `「${heading}」`).join("、")}不在映射中，按自动识别读取。请核对「列的含义」。`,
    }),
  unitDiffers: (sheet: string, proof: string): Problem =>
    notice("keptMapping.unitDiffers", sheet, {
      column: null,
      says: `金额单位与映射不同，按本表读取：${proof}请核对金额单位。`,
    }),
  profileDiffers: (sheet: string): Problem =>
    notice("keptMapping.profileDiffers", sheet, {
      column: null,
      says: "识别出的导入来源与映射不同，映射中的确认事项没有套用。请重新确认。",
    }),
  byKept: "按保存的映射。",
} as const;
