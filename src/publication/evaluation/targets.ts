/** A number with its measure, as an indicator states it: "≥90%" is 90 of %. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** Which way a target is reached. */
export type Direction = "atLeast" | "atMost";

const number = /(\d+(?:,\d{3})*(?:\.\d+)?)\s*([%％‰]|[一-鿿（）()/]*)/g;
const atMost = /[≤<＜]|不超过|以内|以下|不高于|小于|控制在/;

/** The quantities of a text, in order; dates and years are none. */
export function quantitiesOf(text: string): readonly Quantity[] {
  const plain = text.normalize("NFKC").replace(/\d+年(\d+月)?(\d+日)?|\d+-?\d*月(份)?|\d+日/g, "");
  return [...plain.matchAll(number)].map(([, digits = "", unit = ""]) => ({
    value: Number(digits.replace(/,/g, "")),
    unit: unitOf(unit),
  }));
}

/** What a target asks for: not more than it where it says so, and for costs where it does not say. */
export function directionOf(target: string, kind: string): Direction {
  if (atMost.test(target)) return "atMost";
  return kind.startsWith("成本") && !/[≥>＞]|不少于|以上/.test(target) ? "atMost" : "atLeast";
}

/**
 * Whether a result reaches its target: every quantity of the one against the same of the other. Null where they cannot
 * be compared: words, dates, other measures, or not as many of one as of the other.
 */
export function reaches(target: string, result: string, kind: string): boolean | null {
  const [wanted, found] = [quantitiesOf(target), quantitiesOf(result)];
  if (wanted.length === 0 || wanted.length !== found.length || wanted.length > 3) return null;
  if (wanted.some(({ unit }, index) => unit !== found[index]?.unit)) return null;
  const direction = directionOf(target, kind);
  return wanted.every(({ value }, index) => {
    const actual = found[index]?.value ?? 0;
    return direction === "atLeast" ? actual >= value : actual <= value;
  });
}

/** The total amount a text states in 万元: after 合计 or 共计, else its only amount; null where it is not clear. */
export function amountIn(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/,/g, "");
  const totals = [...plain.matchAll(/(?:合计|共计|总计)\s*(\d+(?:\.\d+)?)\s*万/g)];
  const all = [...plain.matchAll(/(\d+(?:\.\d+)?)\s*万/g)];
  const chosen = totals.at(-1) ?? (all.length === 1 ? all[0] : undefined);
  return chosen?.[1] ?? null;
}

/** Only the first word of a measure tells: 户, 次, 万元, %. */
function unitOf(text: string): string {
  if (/^[%％]/.test(text)) return "%";
  return /^(万元?|元|平方米|分钟|小时|[一-鿿])/.exec(text)?.[0].replace(/^万$/, "万元") ?? "";
}
