import type { Problem } from "../../files";

/** What is told of sheets of approved figures (批复数). */
export const intakeNotices = {
  approvedWithoutColumns: (sheet: string): Problem => ({
    kind: "approvedWithoutColumns",
    severity: "notice",
    sheet,
    row: null,
    column: null,
    value: null,
    message: `${sheet}：没有找到收支和金额两列，批复数没有参加核对。请补全列名：收支、资金性质、数据类型、金额。`,
  }),
  approvedUnreadable: (sheet: string, row: number): Problem => ({
    kind: "approvedUnreadable",
    severity: "notice",
    sheet,
    row,
    column: null,
    value: null,
    message: `${sheet}第 ${row} 行：看不出是哪种收支、哪种资金的批复数，没有参加核对。请填收入、支出等收支类别，资金性质可填合计或财政拨款。`,
  }),
} as const;
