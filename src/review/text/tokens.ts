import type { Sentence } from "./sentences";
import type { Span } from "./span";

/** A number or a word of direction in a sentence. */
export type Token = Span & {
  readonly text: string;
  /** The words before it, back to the token before. */
  readonly lead: string;
} & (
    | { readonly kind: "amount"; readonly number: string; readonly unit: "万元" | "亿元" | "元" }
    | { readonly kind: "percent"; readonly number: string }
    | { readonly kind: "count"; readonly number: string; readonly unit: string }
    | { readonly kind: "year"; readonly number: string }
    | { readonly kind: "bare"; readonly number: string }
    | { readonly kind: "direction" }
  );

const number = String.raw`-?\d+(?:[,，]\d{3})*(?:\.\d+)?`;
const units = "批次|人次|台（套）|台\\(套\\)|[个人辆批台次户家]";
const patterns = new RegExp(
  [
    String.raw`(?<skip>单价\s*\d+\s*万元|^\s*\d+\s*[.、．](?!\d)|[（(]\d+[）)]|【[^】]*】|电话[:：]?[^。，；]*)`,
    String.raw`(?<year>(?:19|20)\d\d)(?=\s*年)`,
    String.raw`(?<amount>${number})\s*(?<money>万元|亿元|元)`,
    String.raw`(?<percent>${number})\s*%`,
    String.raw`(?<count>\d+(?:[,，]\d{3})*)\s*(?<unit>${units})`,
    String.raw`(?<bare>${number})`,
    String.raw`(?<direction>增加|减少|增长|下降|上升|降低|提高|持平|大于|小于|高于|低于|超过|新增(?=支出))`,
  ].join("|"),
  "g",
);

/** Numbers and words of direction, in their order. What a reason says is blanked out and holds none. */
export function tokensOf(sentence: Sentence): readonly Token[] {
  const found: Token[] = [];
  let from = 0;
  for (const match of sentence.text.matchAll(patterns)) {
    const { index, groups = {} } = match;
    if (groups.skip !== undefined) continue;
    const place = {
      start: sentence.start + index,
      end: sentence.start + index + match[0].length,
      text: match[0],
      lead: sentence.text.slice(from, index),
    };
    from = index + match[0].length;
    found.push({ ...place, ...kindOf(groups) });
  }
  return found;
}

type Kind =
  | { readonly kind: "amount"; readonly number: string; readonly unit: "万元" | "亿元" | "元" }
  | { readonly kind: "percent" | "year" | "bare"; readonly number: string }
  | { readonly kind: "count"; readonly number: string; readonly unit: string }
  | { readonly kind: "direction" };

function kindOf(groups: Readonly<Record<string, string | undefined>>): Kind {
  const plain = (text: string): string => text.replace(/[,，]/g, "");
  if (groups.year !== undefined) return { kind: "year", number: groups.year };
  if (groups.amount !== undefined)
    return { kind: "amount", number: plain(groups.amount), unit: moneyUnit(groups.money) };
  if (groups.percent !== undefined) return { kind: "percent", number: plain(groups.percent) };
  if (groups.count !== undefined) return { kind: "count", number: plain(groups.count), unit: groups.unit ?? "" };
  if (groups.bare !== undefined) return { kind: "bare", number: plain(groups.bare) };
  return { kind: "direction" };
}

function moneyUnit(unit: string | undefined): "万元" | "亿元" | "元" {
  return unit === "亿元" || unit === "元" ? unit : "万元";
}

/** Where a token stands. */
export function placeOf({ start, end, text }: Token): Span & { readonly text: string } {
  return { start, end, text };
}
