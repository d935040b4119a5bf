import type { Find } from "./secret";

/** Digits that may be broken by blanks or hyphens, not part of a longer number. */
function broken(digits: string): RegExp {
  return new RegExp(`(?<![\\dA-Za-z.,])${digits}(?![\\dA-Za-z]|[.,]\\d)`, "g");
}

const gap = "[ -]?";
const identity18 = broken(`\\d(?:${gap}\\d){16}${gap}[\\dXx]`);
const identity15 = broken("\\d{15}");
const mobile = new RegExp(`(?<![\\d.,])(?:\\+?86${gap})?1[3-9]\\d(?:${gap}\\d{4}){2}(?!\\d|[.,]\\d)`, "g");
const telephone = /(?<![\d.,])(?:\(0\d{2,3}\)|0\d{2,3}[ -])\d{7,8}(?!\d)/g;
const card = broken(`\\d(?:${gap}\\d){15,18}`);
const account = /(?:账号|帐号|账户|帐户|卡号)[为是::]?\s*(\d[\d -]{6,28}\d)/g;
const provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const plate = new RegExp(
  `[${provinces}][A-HJ-NP-Z][·. -]?(?:[A-HJ-NP-Z0-9]{6}|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9学警港澳挂])(?![A-Z0-9])`,
  "g",
);
const email = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z]{2,})+/g;

/** Numbers that name a person or an account. The contact's own number is none of them. */
export function findNumbers(text: string, contact: string): readonly Find[] {
  const plain = text.normalize("NFKC");
  const own = digitsOf(contact.normalize("NFKC"));
  const identities = [
    ...matches(plain, identity18).filter((found) => isIdentity(found)),
    ...matches(plain, identity15).filter((found) => isDate(`19${found.slice(6, 12)}`)),
  ];
  const cards = matches(plain, card).filter((found) => !identities.includes(found) && isCard(digitsOf(found)));
  const accounts = [...plain.matchAll(account)].map(([, number = ""]) => number.trim());
  return [
    ...identities.map((found): Find => ({ kind: "identity", found, mended: hidden(found, 6, 4) })),
    ...cards.map((found): Find => ({ kind: "bankCard", found, mended: hidden(found, 4, 4) })),
    ...accounts
      .filter((found) => ![...identities, ...cards].includes(found))
      .map((found): Find => ({ kind: "bankAccount", found, mended: hidden(found, 0, 4) })),
    ...matches(plain, mobile)
      .filter((found) => !own.endsWith(digitsOf(found).slice(-11)) || own === "")
      .map((found): Find => ({ kind: "mobile", found, mended: hidden(found, 3, 4) })),
    ...matches(plain, telephone)
      .filter((found) => digitsOf(found) !== own)
      .map((found): Find => ({ kind: "telephone", found, mended: null })),
    ...matches(plain, plate).map((found): Find => ({ kind: "plate", found, mended: hidden(found, 2, 1) })),
    ...matches(plain, email).map((found): Find => ({ kind: "email", found, mended: null })),
  ];
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}

function digitsOf(text: string): string {
  return text.replace(/[^\dXx]/g, "").toUpperCase();
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: a date of birth in the middle, a check digit at the end. */
function isIdentity(text: string): boolean {
  const digits = digitsOf(text);
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return isDate(digits.slice(6, 14)) && "10X98765432"[sum % 11] === digits[17];
}

function isDate(text: string): boolean {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    /^(19|20)/.test(year) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
  );
}

/** A card's first digits name its kind; its last is a check digit (Luhn). */
function isCard(digits: string): boolean {
  if (!/^(62|4|5[1-5]|3[57]|60|9)\d+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The number with all but its first and last characters hidden; blanks and hyphens stay. */
function hidden(text: string, first: number, last: number): string {
  const places = [...text].flatMap((character, index) => (/[ .·-]/.test(character) ? [] : [index]));
  const middle = new Set(places.slice(first, places.length - last));
  return [...text].map((character, index) => (middle.has(index) ? "*" : character)).join("");
}
