import type { ValueMeaning } from "./lists/valueMeaning";
import { plainName } from "./plainName";

/** The meanings of raw values, by their plain form. */
export type ValueDictionary<Value> = ReadonlyMap<string, readonly Value[]>;

/** A dictionary from a data list. */
export function makeDictionary<Value>(meanings: readonly ValueMeaning<Value>[]): ValueDictionary<Value> {
  const pairs = meanings.flatMap(({ means, documented, unverified }) =>
    [...documented, ...unverified].map((raw) => [plainName(raw), means] as const),
  );
  return new Map(pairs);
}

/**
 * What a raw value can mean; empty when unknown or when its parts contradict each other. Read whole first, then by parts:
 * "111 一般公共预算资金", "111-一般公共预算资金", "一般公共预算资金(111)", "政府预算资金-一般公共预算资金-本级".
 */
export function readValue<Value>(dictionary: ValueDictionary<Value>, text: string): readonly Value[] {
  const whole = dictionary.get(plainName(text.replace(ordinal, "")));
  if (whole !== undefined) return whole;
  const parts = partsOf(text);
  const words = parts.filter((part) => !digits.test(part));
  const first = words[0] === undefined ? undefined : dictionary.get(words[0]);
  if (first === undefined) return [];
  const meanings = parts.flatMap((part) => {
    const means = dictionary.get(part);
    return means === undefined ? [] : [means];
  });
  return meanings.reduce((left, right) => left.filter((value) => right.includes(value)), first);
}

/** The numbering a printed line begins with: 一、 or （一）. */
const ordinal = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/;
const digits = /^\d+$/;

/** The plain words and numbers of a text that joins several: code and name, or the steps of a path. */
function partsOf(text: string): readonly string[] {
  return text
    .replace(ordinal, "")
    .normalize("NFKC")
    .replace(/^\s*(\d+)(?=\p{Script=Han})/u, "$1 ")
    .split(/[-—–_#|/\\>:;,\s()[\]【】]+/)
    .map(plainName)
    .filter((part) => part !== "");
}
