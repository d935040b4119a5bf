import { levelOf, nameOfCode, standardBook } from "../src/accounts";
import { currentReport } from "../src/report";
import { textOf, WrongInput, type Input } from "./inputs";

const levels = { class: "类", section: "款", item: "项" } as const;

/**
 * 科目编码的名称和级次，例如“工会事务（项）”。功能分类2开头，部门经济分类3开头。
 * @customfunction KEMU
 * @param {any} code 科目编码
 * @returns {string} 名称和级次
 */
export function kemu(code: Input): string {
  const digits = textOf(code)
    .normalize("NFKC")
    .replace(/[-.\s]/g, "");
  if (digits === "") return "";
  const level = levelOf(digits);
  if (level === null) {
    throw new WrongInput("invalidValue", `「${textOf(code)}」不是科目编码。请给出3、5或7位数字，例如 2012906。`);
  }
  const list = digits.startsWith("2") ? standardBook.functional : standardBook.economic;
  const name = nameOfCode(list, digits, currentReport()?.names ?? new Map());
  if (name === "") {
    throw new WrongInput("notAvailable", `科目表中没有「${digits}」。请核对编码，或在台账中写上它的名称后重新编制。`);
  }
  return `${name}（${levels[level]}）`;
}

export const examples = [
  { args: [2012906], gives: "工会事务（项）", why: "" },
  { args: ["201-29"], gives: "群众团体事务（款）", why: "带分隔符" },
  { args: ["30217"], gives: "公务接待费（款）", why: "经济科目" },
  { args: [null], gives: "", why: "空白" },
] as const;
