import { standardBook } from "../../accounts";

/** What a value was told from, for a person to judge. */
export const bases = {
  account: (word: string): string => `会计科目「${word}」`,
  economic: (code: string): string => `经济科目 ${code} ${standardBook.economic.byCode.get(code)?.name ?? ""}`.trim(),
  noProject: "没有项目名称",
  hasProject: "有项目名称，名称不是人员或公用经费",
  projectNames: (word: string): string => `项目名称含「${word}」`,
  generalItem: "功能科目属于一般公共预算",
  item: (code: string): string => `功能科目 ${code} ${standardBook.functional.byCode.get(code)?.name ?? ""}`.trim(),
} as const;
