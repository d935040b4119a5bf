import { flows, funds, measures, natures, type Flow, type Fund, type Measure, type Nature } from "../../accounts";

/** Fields whose values a person may give a meaning. */
export const valueFields = ["fund", "nature", "flow", "measure", "entity"] as const;

/** One of them. */
export type ValueField = (typeof valueFields)[number];

/**
 * What a person said a value of a column means: one of the kinds, `excluded` for money that is in none of these tables,
 * or the name a unit goes by. `value` is the cell's plain text.
 */
export type ValueChoice =
  | { readonly field: "fund"; readonly value: string; readonly means: Fund | "excluded" }
  | { readonly field: "nature"; readonly value: string; readonly means: Exclude<Nature, "none"> }
  | { readonly field: "flow"; readonly value: string; readonly means: Flow }
  | { readonly field: "measure"; readonly value: string; readonly means: Measure }
  | { readonly field: "entity"; readonly value: string; readonly means: string };

const { basic, project, remittanceToSuperior, commercial, subsidyToAffiliates } = natures;

/** What a value can be given as its meaning, with the Chinese name; units are named freely. */
export const valueMeanings = {
  fund: { ...funds, excluded: "不计入（往来、代管等）" },
  nature: { basic, project, remittanceToSuperior, commercial, subsidyToAffiliates },
  flow: flows,
  measure: measures,
} as const;

/** The choice in checked form; `means` is an id or the Chinese name of a meaning. Null where it is no meaning of the field. */
export function checkChoice(field: ValueField, value: string, means: string): ValueChoice | null {
  const wanted = means.trim();
  switch (field) {
    case "fund": {
      const found = find(valueMeanings.fund, wanted);
      return found === null ? null : { field, value, means: found };
    }
    case "nature": {
      const found = find(valueMeanings.nature, wanted);
      return found === null ? null : { field, value, means: found };
    }
    case "flow": {
      const found = find(valueMeanings.flow, wanted);
      return found === null ? null : { field, value, means: found };
    }
    case "measure": {
      const found = find(valueMeanings.measure, wanted);
      return found === null ? null : { field, value, means: found };
    }
    case "entity":
      return wanted === "" ? null : { field, value, means: wanted };
  }
}

/** How a meaning is written for a person: its Chinese name. */
export function meaningTitle({ field, means }: Pick<ValueChoice, "field" | "means">): string {
  if (field === "entity") return means;
  const titles: Readonly<Record<string, string>> = valueMeanings[field];
  return titles[means] ?? means;
}

function find<Key extends string>(titles: Readonly<Record<Key, string>>, wanted: string): Key | null {
  // The keys of a record literal are the ids themselves.
  const keys = Object.keys(titles) as Key[];
  return keys.find((key) => key === wanted || titles[key] === wanted) ?? null;
}

/** Meanings with one value's set, or (null) left to the program again. */
export function withMeaning(
  choices: readonly ValueChoice[],
  { field, value }: Pick<ValueChoice, "field" | "value">,
  choice: ValueChoice | null,
): readonly ValueChoice[] {
  const others = choices.filter((one) => one.field !== field || one.value !== value);
  return choice === null ? others : [...others, choice];
}
