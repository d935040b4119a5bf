import { Yuan } from "../money";
import type { CellValue } from "../files";
import type { Unit } from "./heading";

/** What an amount cell says. Blank, a dash and 0.00 are `none`: no entry. */
export type AmountReading =
  | { readonly kind: "none" }
  | { readonly kind: "fen"; readonly fen: number }
  | { readonly kind: "exact"; readonly amount: Yuan }
  | { readonly kind: "fault" }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "notAnAmount" };

const none = { kind: "none" } as const;
const notAnAmount = { kind: "notAnAmount" } as const;
const limit = Yuan.of("1000000000000000");

/** Reads one cell of an amount column given in 元 or 万元. */
export function parseAmount(cell: CellValue, unit: Unit): AmountReading {
  if (cell === null) return none;
  if (typeof cell === "number") return Number.isFinite(cell) ? classify(Yuan.ofCell(cell), unit) : notAnAmount;
  if (typeof cell === "string") return parseAmountText(cell, unit);
  return typeof cell === "boolean" ? notAnAmount : { kind: "fault" };
}

/**
 * Integer fen of a number cell whose 15 significant digits are a whole number of fen, the usual case; NaN sends it to
 * `parseAmount`. `perUnit` is 100 for 元, 1,000,000 for 万元.
 */
export function fenOfNumber(value: number, perUnit: number): number {
  const fen = Math.round(value * perUnit);
  return fen / perUnit === value && fen < 1e15 && fen > -1e15 ? fen : Number.NaN;
}

/**
 * Integer fen of a text that is a plain decimal with at most two decimals, the usual case in csv; NaN sends it to
 * `parseAmount`. `perUnit` as in `fenOfNumber`.
 */
export function fenOfText(text: string, perUnit: number): number {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let digits = 0;
  let decimals = -1;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits = digits * 10 + code - 48;
      if (decimals >= 0) decimals += 1;
    } else if (code === 46 && decimals < 0 && at > start) decimals = 0;
    else return Number.NaN;
  }
  if (decimals > 2 || text.length - start > 14 || text.length === start) return Number.NaN;
  const hundredths = decimals === 2 ? digits : decimals === 1 ? digits * 10 : digits * 100;
  const fen = hundredths * (perUnit / 100);
  return fen < 1e15 ? (start === 1 && fen !== 0 ? -fen : fen) : Number.NaN;
}

function classify(amount: Yuan, unit: Unit): AmountReading {
  const yuan = unit === "wan" ? amount.timesTenThousand() : amount;
  if (yuan.isZero()) return none;
  if (yuan.absolute().compare(limit) >= 0) return { kind: "tooLarge" };
  const fen = yuan.toFen();
  return fen === null ? { kind: "exact", amount: yuan } : { kind: "fen", fen };
}

const dashesOnly = /^[-—–―─/\\·.]*$/;
const currencySigns = /[¥￥]|人民币|RMB|CNY/gi;
const redWords = /\(?红(?:字|冲|数)?\)?/;
const grouped = /^(?:\d+|\d{1,3}(?:[, '’]\d{3})+)(?:\.\d*)?$|^\.\d+$/;

/** Signs, thousands, brackets and the words people put around a number, taken off one by one. */
function parseAmountText(text: string, unit: Unit): AmountReading {
  let rest = text.normalize("NFKC").replace(/\s+/g, " ").replace(/[−－]/g, "-").replace(/^'/, "").trim();
  if (dashesOnly.test(rest.replace(/ /g, ""))) return none;
  rest = rest.replace(currencySigns, "").trim();
  const { ending, number, inWan } = splitEnding(rest);
  const sign = signOf(number);
  if (sign === null || ending === null || !grouped.test(sign.digits)) return notAnAmount;
  const amount = Yuan.of(sign.digits.replace(/[, '’]/g, "").replace(/\.$/, ""));
  return classify(sign.isNegative ? amount.negated() : amount, inWan ? "wan" : unit);
}

/** Takes 元, 元整 or 万元 off the end: a cell that states its measure is read in it. */
function splitEnding(text: string): { number: string; ending: string | null; inWan: boolean } {
  const ending = /(万)?元?整?$/.exec(text)?.[0] ?? "";
  const number = text.slice(0, text.length - ending.length).trim();
  return { number, ending: ending === "整" ? null : ending, inWan: ending.startsWith("万") };
}

/** The digits and the sign before, behind or around them; null when two signs contradict each other. */
function signOf(text: string): { digits: string; isNegative: boolean } | null {
  const plain = text.replace(redWords, "").trim();
  const signs = [plain !== text.trim()];
  const inside = /^\((.*)\)$/.exec(plain)?.[1];
  signs.push(inside !== undefined);
  const bare = (inside ?? plain).trim();
  const [, before = "", digits = "", behind = ""] = /^([-+△▲]? ?)(.*?)( ?-?)$/.exec(bare) ?? [];
  signs.push(/[-△▲]/.test(before), behind.includes("-"));
  const negatives = signs.filter(Boolean).length;
  if (negatives > 1 || (before.includes("+") && negatives > 0)) return null;
  return { digits: digits.trim(), isNegative: negatives === 1 };
}
