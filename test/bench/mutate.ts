import type { Narrative, Part } from "../../src/narrative";

/** Kinds of parts that stand for something, and are changed one at a time. */
export const mutable = ["amount", "percent", "count", "direction", "name", "year"] as const;
export type MutableKind = (typeof mutable)[number];

/** A text with one thing changed. */
export interface Mutation {
  readonly kind: MutableKind;
  readonly section: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const opposites: Readonly<Record<string, string>> = {
  增加: "减少",
  减少: "增加",
  增长: "下降",
  下降: "增长",
  大于: "小于",
  小于: "大于",
  新增: "减少",
  持平: "增加",
};

const names = [
  "基本支出",
  "项目支出",
  "事业收入",
  "其他收入",
  "教育支出",
  "办公费",
  "奖金",
  "离休费",
  "某某中心",
  "培训事务",
];

/** A number between 0 and 1 at every call, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The text of a narrative without section 十三, one part of it changed where `at` says so. */
export function textWith({ sections }: Narrative, change: { readonly part: Part; readonly to: string } | null): string {
  return sections
    .filter(({ id }) => id !== "performance")
    .map(({ ordinal, title, paragraphs }) => {
      const lines = paragraphs.map(({ parts }) =>
        parts.map((part) => (part === change?.part ? change.to : part.text)).join(""),
      );
      return [`${ordinal}、${title}`, ...lines].join("\n");
    })
    .join("\n\n");
}

/** Changes one bound number, word of direction, name or year: first the kind is drawn, then the part. */
export function mutate(narrative: Narrative, seed: number): Mutation | null {
  const random = randomOf(seed);
  const all = narrative.sections
    .filter(({ id }) => id !== "performance")
    .flatMap(({ id, paragraphs }) => paragraphs.flatMap(({ parts }) => parts.map((part) => ({ id, part }))));
  const kinds = mutable.filter((kind) => all.some(({ part }) => part.kind === kind));
  const kind = kinds[Math.floor(random() * kinds.length)];
  const candidates = all.filter(({ part }) => part.kind === kind);
  const chosen = candidates[Math.floor(random() * candidates.length)];
  if (kind === undefined || chosen === undefined) return null;
  const others = [...names, ...candidates.map(({ part }) => part.text)].filter((name) => name !== chosen.part.text);
  const to = changed(chosen.part, { others, random });
  return { kind, section: chosen.id, from: chosen.part.text, to, text: textWith(narrative, { part: chosen.part, to }) };
}

function changed(part: Part, { others, random }: { others: readonly string[]; random: () => number }): string {
  switch (part.kind) {
    case "direction":
      return opposites[part.text] ?? part.text;
    case "year":
      return String(part.year + (random() < 0.5 ? -1 : 1));
    case "name":
      return others[Math.floor(random() * others.length)] ?? `${part.text}甲`;
    case "count":
      return String(part.count + 1 + Math.floor(random() * 9));
    default:
      return otherDigits(part.text, random);
  }
}

/** One digit made another, two neighbours exchanged, or a digit dropped: what a slip of typing does. */
function otherDigits(text: string, random: () => number): string {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = digits[Math.floor(random() * digits.length)] ?? 0;
  const replace = (index: number, by: string): string => text.slice(0, index) + by + text.slice(index + 1);
  const next = digits[digits.indexOf(at) + 1];
  const slip = random();
  if (slip < 0.2 && next !== undefined && text[at] !== text[next]) {
    const swapped = replace(at, text[next] ?? "");
    return swapped.slice(0, next) + (text[at] ?? "") + swapped.slice(next + 1);
  }
  return replace(at, String((Number(text[at]) + 1 + Math.floor(random() * 9)) % 10));
}
