import type { Find } from "./secret";

/** Marks of secrecy and left-over pieces of templates. A department adds its own. */
export const suspectWords: readonly string[] = [
  "绝密",
  "机密",
  "秘密级",
  "内部资料",
  "内部文件",
  "不予公开",
  "不得公开",
  "仅供内部",
  "涉密",
  "XX",
  "××",
  "增加（减少）",
  "增长（下降）",
  "大于（小于）",
];

/** Functional codes that usually name what is secret: 国防, 国家安全, 机要 and the like. To be confirmed by a person. */
const secretItems = /^(202\d*|203\d*|20403\d*|20409\d*)$/;

/** The words of the list that a text holds. */
export function findWords(text: string, words: readonly string[]): readonly Find[] {
  return words
    .filter((word) => word !== "" && text.includes(word))
    .map((word) => ({ kind: "word", found: word, mended: null }));
}

/** A cell that holds the code of an item that is usually secret. */
export function findFunctional(text: string): readonly Find[] {
  return secretItems.test(text.trim()) ? [{ kind: "functional", found: text.trim(), mended: null }] : [];
}
