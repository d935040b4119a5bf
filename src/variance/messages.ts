/** What a member without a name is called. */
export const unnamed = {
  project: "未列项目的资金",
  functional: "未列功能科目的资金",
  economic: "未列经济科目的资金",
  entity: "未列单位的资金",
} as const;

/** Labels of a bridge. */
export const bridgeWords = { others: "其他" } as const;
