import { parseArgs } from "node:util";
import type { ConfirmationId } from "../ledger";
import { text } from "./text";

/** Options with a value, by name. */
export interface Options {
  readonly files: readonly string[];
  readonly value: (name: string) => string | null;
  readonly isSet: (name: string) => boolean;
}

/** Reads the arguments of a command; throws with a Chinese message for an option it does not have. */
export function readOptions(
  args: readonly string[],
  { values, flags }: { readonly values: readonly string[]; readonly flags: readonly string[] },
): Options {
  const options = Object.fromEntries([
    ...values.map((name) => [name, { type: "string" as const }]),
    ...flags.map((name) => [name, { type: "boolean" as const }]),
  ]) as Record<string, { type: "string" | "boolean" }>;
  const parsed = parse(args, options);
  return {
    files: parsed.positionals,
    value: (name) => {
      const found = parsed.values[name];
      return typeof found === "string" ? found : null;
    },
    isSet: (name) => parsed.values[name] === true,
  };
}

function parse(args: readonly string[], options: Record<string, { type: "string" | "boolean" }>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const option = /'(--?[^' ]+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
    throw new Error(text.badOption(option, Object.keys(options)), { cause: error });
  }
}

/** A four-digit year; null when the option is not given. Throws for anything else. */
export function yearOption(options: Options): number | null {
  const value = options.value("year");
  if (value === null) return null;
  if (!/^(19|20)\d{2}$/.test(value)) throw new Error(text.badYear(value));
  return Number(value);
}

const choices: Readonly<Record<string, ConfirmationId>> = {
  支出类型: "natureFromProject",
  财政拨款收入: "revenueFromPayments",
  资金性质: "fundFromFunction",
};

/** --confirm 支出类型,财政拨款收入: what of an import a person agrees to; throws for a word that is no choice. */
export function confirmOption(options: Options): readonly ConfirmationId[] {
  const value = options.value("confirm");
  if (value === null) return [];
  return value.split(/[,，]/).map((word) => {
    const id = choices[word.trim()];
    if (id === undefined) throw new Error(text.badConfirm(word, Object.keys(choices)));
    return id;
  });
}
