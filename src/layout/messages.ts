/** What sheets say beside the words of forms and editions. */
export const words = {
  unit: (unit: string): string => `单位：${unit}`,
  note: (text: string): string => `注：${text}`,
  isEmpty: (empty: boolean): string => (empty ? "是" : "否"),
  narrativeSheet: "情况说明",
  narrativeTitle: (year: number): string => `${year}年度部门决算情况说明`,
  chartSheet: "图表",
  chartsTitle: (year: number): string => `${year}年度部门决算图表`,
  chartItem: "项目",
  sectionTitle: (ordinal: string, title: string): string => `${ordinal}、${title}`,
} as const;
