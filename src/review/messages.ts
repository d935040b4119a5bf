import type { Problem } from "../files";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly form: string;
}

function atCell(
  kind: string,
  { sheet, row, column }: Place,
  { value, message }: { value: string | null; message: string },
): Problem {
  return { kind, severity: "notice", sheet, row, column, value, message };
}

function forTable(kind: string, sheet: string | null, message: string): Problem {
  return { kind, severity: "leavesOut", sheet, row: null, column: null, value: null, message };
}

/** What of a finished workbook cannot be checked. */
export const problems = {
  notAnAmount: (place: Place, value: string): Problem =>
    atCell("publishedNotAnAmount", place, {
      value,
      message: `${place.sheet}第${place.row}行${place.column}列：「${value}」不是金额，${place.form}的核对按空白处理。请改为以万元为单位、两位小数的数字，没有数的留空。`,
    }),
  tooFine: (place: Place, value: string): Problem =>
    atCell("publishedTooFine", place, {
      value,
      message: `${place.sheet}第${place.row}行${place.column}列：「${value}」超过两位小数，不是公开的万元数，${place.form}的核对按空白处理。请四舍五入到两位小数，或检查单位是否为万元。`,
    }),
  mergedAmount: (place: Place): Problem =>
    atCell("publishedMergedAmount", place, {
      value: null,
      message: `${place.sheet}第${place.row}行${place.column}列：金额单元格被合并，${place.form}的核对按空白处理。请取消合并，每个金额单独填写。`,
    }),
  missingTable: (title: string): Problem =>
    forTable("publishedTableMissing", null, `没有找到${title}。请检查表的标题是否完整，空表也要公开。`),
  sameTitle: (title: string, sheets: readonly string[]): Problem =>
    forTable(
      "publishedTableTwice",
      sheets[0] ?? null,
      `${title}出现了${sheets.length}次（${sheets.join("、")}），没有核对。请只保留一张。`,
    ),
  otherUnit: (sheet: string, title: string, unit: string): Problem =>
    forTable(
      "publishedOtherUnit",
      sheet,
      `${sheet}：${title}的单位是「${unit}」，不是万元，没有核对。请换算为万元后再核对。`,
    ),
  noHead: (sheet: string, title: string): Problem =>
    forTable(
      "publishedNoHead",
      sheet,
      `${sheet}：${title}的表头认不出来，没有核对。请按公开样式保留项目、行次或科目代码各栏。`,
    ),
  noTables: (): Problem =>
    forTable(
      "publishedNoTables",
      null,
      "没有找到任何一张公开表，无从核对。请给出含有公开表的工作簿或文档，表的标题须完整，例如“收入支出决算总表”。",
    ),
  noYear: (): Problem =>
    forTable(
      "publishedNoYear",
      null,
      "文字和表头中都没有写明年度，文字没有核对。请用 --year 指定年度，例如 --year 2023。",
    ),
} as const;

/** Names of things a document does not name itself. */
export const words = {
  documentTable: (number: number): string => `文档第${number}张表`,
} as const;
