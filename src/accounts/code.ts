import type { CodeLevel, CodeList } from "./codeBook";

declare const listOf: unique symbol;

/** Text that is a code of its list by form: 类, 款 or 项. Whether the list knows it is another question. */
export type CodeOf<Kind extends CodeList["kind"]> = string & { readonly [listOf]: Kind };

/** A functional code (支出功能分类): 3, 5 or 7 digits, the first a 2. */
export type FunctionalCode = CodeOf<"functional">;

/** An economic code of a department (部门预算支出经济分类): 3 or 5 digits, the first a 3. */
export type EconomicCode = CodeOf<"economic">;

const forms: Readonly<Record<CodeList["kind"], RegExp>> = {
  functional: /^2\d{2}(?:\d{2}){0,2}$/,
  economic: /^3\d{2}(?:\d{2})?$/,
};

/** The text as a code of that list, or null where its form is not one. Expects bare digits; nothing is cut or padded. */
export function checkCode<Kind extends CodeList["kind"]>(kind: Kind, text: string): CodeOf<Kind> | null {
  return forms[kind].test(text) ? (text as CodeOf<Kind>) : null;
}

const levels: Readonly<Record<number, CodeLevel>> = { 3: "class", 5: "section", 7: "item" };

/** The level of a code by its number of digits; null for any other text. */
export function levelOf(code: string): CodeLevel | null {
  return /^\d+$/.test(code) ? (levels[code.length] ?? null) : null;
}

/** The code one level up: 2012906 → 20129 → 201; null for a class and for what is no code. */
export function parentCode(code: string): string | null {
  const level = levelOf(code);
  return level === null || level === "class" ? null : code.slice(0, -2);
}
