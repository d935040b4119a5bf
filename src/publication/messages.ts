/** Words of the document that belong to no table, section or edition. */
export const words = {
  cover: (year: number): string => `${year}年度部门决算`,
  secrecyReview: (state: string): string => `保密审查情况：${state}`,
  headApproval: (state: string): string => `主要负责人审签情况：${state}`,
  contents: "目 录",
  gap: (what: string): string => `【待填：${what}】`,
  part: (place: number, name: string): string => `第${["一", "二", "三", "四", "五"][place] ?? ""}部分 ${name}`,
  parts: {
    overview: "部门概况",
    narrative: (year: number): string => `${year}年度部门决算情况说明`,
    tables: (year: number): string => `${year}年度部门决算表`,
    terms: "专业名词解释",
    annex: "附件",
  },
  duties: "一、部门主要职责及内设机构",
  dutiesOf: "（一）主要职责",
  officesOf: "（二）内设机构",
  units: "二、部门决算单位构成",
  unitsIn: (year: number, count: string, below: string): string =>
    `纳入${year}年度本部门决算编制范围的单位共${count}个${below}：`,
  ownLevelAndBelow: (count: number): string => (count === 0 ? "，即部门本级" : `，包括本级及${count}个二级预算单位`),
  unitHeadings: ["序号", "单位名称"],
  ownLevel: /本级/,
  staff: "三、部门人员情况",
  posts: (year: number, all: string, kinds: string): string => `截至${year}年底，本部门人员编制${all}人${kinds}；`,
  persons: (all: string, kinds: string): string => `实有人员${all}人${kinds}。`,
  retired: (count: string): string => `单位管理的离退休人员${count}人。`,
  ofWhich: (kinds: readonly string[]): string => (kinds.length === 0 ? "" : `，其中${kinds.join("、")}`),
  postsAdministrative: (count: string): string => `行政编制${count}人`,
  postsInstitution: (count: string): string => `事业编制${count}人`,
  staffAdministrative: (count: string): string => `行政${count}人`,
  staffInstitution: (count: string): string => `事业${count}人`,
  report: (department: string, year: number): string => `${department}部门整体支出${year}年度绩效自评报告`,
  noAnnex: (year: number): string => `本部门${year}年度无其他附件。`,
  term: (place: number, name: string, meaning: string): string => `${place}. ${name}：${meaning}`,
} as const;

/** Words of the charts. Amounts and shares come in as the text prints them. */
export const chartWords = {
  revenueStructure: "收入结构图",
  expenditureStructure: "支出结构图",
  appropriationComparison: "财政拨款收入、支出总计对比图",
  generalBudgetStructure: "财政拨款支出结构图",
  changeBridge: "支出总计变动构成图",
  titled: (title: string): string => `${title}（单位：万元）`,
  yearOf: (year: number): string => `${year}年度`,
  amountOf: (year: number): string => `${year}年度决算数`,
  shareLabel: (amount: string, share: string | null): string => (share === null ? amount : `${amount}（${share}%）`),
  revenueTotal: "财政拨款收入总计",
  expenditureTotal: "财政拨款支出总计",
  change: (isLess: boolean, amount: string): string => `${isLess ? "-" : "+"}${amount}`,
  described: (title: string, pieces: readonly string[]): string => `${title}：${pieces.join("；")}。`,
  piece: (name: string, label: string): string => `${name}${label}万元`,
  sharePiece: (name: string, amount: string, share: string | null): string =>
    share === null ? `${name}${amount}万元` : `${name}${amount}万元，占${share}%`,
  stepPiece: (name: string, isLess: boolean, amount: string): string =>
    `${name}${isLess ? "减少" : "增加"}${amount}万元`,
} as const;
