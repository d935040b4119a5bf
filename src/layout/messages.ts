/** What sheets say beside the words of forms and editions. */
export const words = {
  unit: (unit: string): string => `单位：${unit}`,
  isEmpty: (empty: boolean): string => (empty ? "是" : "否"),
} as const;
