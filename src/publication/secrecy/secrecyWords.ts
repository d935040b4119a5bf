import type { SecretKind } from "./secret";

/** Names of places in the document. */
export const secrecyWords = {
  cover: "封面",
  unitList: "单位构成表",
  heading: (part: string, text: string): string => `${part}标题“${text}”`,
  paragraph: (part: string, section: string, number: number): string => `${part}${section}第${number}段`,
  chart: (part: string, title: string): string => `${part}${title}`,
  table: (part: string, name: string): string => `${part}《${name}》`,
  row: (part: string, name: string, row: number): string => `${part}《${name}》第${row}行`,
} as const;

const advice: Readonly<Record<SecretKind, (found: string) => string>> = {
  identity: (found) => `「${found}」是居民身份证号码。请删去，确需保留的须经保密审查。`,
  mobile: (found) => `「${found}」是手机号码，不是公开的联系电话。请删去。`,
  telephone: (found) => `「${found}」是电话号码，不是公开的联系电话。请核对后删去，或改为联系电话。`,
  bankCard: (found) => `「${found}」是银行卡号（校验位相符）。请删去。`,
  bankAccount: (found) => `「${found}」是银行账号。请删去。`,
  plate: (found) => `「${found}」是机动车号牌。请删去。`,
  email: (found) => `「${found}」是电子邮箱。请核对是否为公开的联系方式。`,
  persons: (found) => `「${found}」像是受益人员的姓名。请核对，个人信息不应公开的请删去。`,
  functional: (found) => `功能科目「${found}」通常涉密。请报保密审查，确需公开的再保留。`,
  word: (found) => `出现「${found}」。请核对能否公开，或改写。`,
};

/** Where, what, what to do. */
export function secretMessage(kind: SecretKind, place: string, found: string): string {
  return `${place}：${advice[kind](found)}`;
}
