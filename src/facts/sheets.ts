/** Names of the sheets of an 编报工作簿 beside the ledger. */
export const sheetNames = ["基本信息", "补充资料", "单位构成", "变动原因", "尾差处理", "绩效自评"] as const;

/** Headings of 基本信息 and 补充资料. */
export const itemHeadings = ["项目", "内容", "单位", "说明"] as const;

/** Headings of 单位构成. */
export const unitHeadings = ["序号", "单位名称", "层级"] as const;

/** Headings of 变动原因, in their order. */
export const reasonHeadings = ["章节", "对象", "比较", "本期(元)", "基期(元)", "原因", "用途", "状态"] as const;

/** The 章节 of a row of 变动原因 that accepts a finding. */
export const acceptedSection = "核对";

/** Headings of 尾差处理, in their order: one row per figure that prints another value than 四舍五入 gives. */
export const roundingHeadings = ["序号", "表", "行", "列", "准确元", "四舍五入", "改为", "方法", "原因"] as const;

/** Stands in the first column of an example row, which is not read. */
export const exampleMark = "示例";
