import { fields, type Field, type FieldAliases } from "../fields";
import { cleanHeading } from "../heading";
import { documentedAliases } from "./documented";
import { standardAliases } from "./standard";
import { unverifiedAliases } from "./unverified";
import { weakAliases } from "./weak";

/** A field a heading may stand for, and how sure the alias is (0–1). */
export interface AliasMatch {
  readonly field: Field;
  readonly alias: string;
  readonly source: "standard" | "documented" | "unverified";
  readonly weight: number;
}

const weights = { standard: 1, documented: 0.95, unverified: 0.9 } as const;
const weakFactor = 0.7;

const matches = collectMatches();

/** Every field the heading is an alias of, surest first; none for an unknown heading. */
export function lookUpHeading(heading: string): readonly AliasMatch[] {
  return matches.get(cleanHeading(heading).text) ?? [];
}

function collectMatches(): ReadonlyMap<string, readonly AliasMatch[]> {
  const found = new Map<string, AliasMatch[]>();
  const weak = new Set(weakAliases.map((alias) => cleanHeading(alias).text));
  const add = (source: AliasMatch["source"], aliases: FieldAliases): void => {
    for (const field of fields) {
      for (const alias of aliases[field] ?? []) {
        const key = cleanHeading(alias).text;
        const known = found.get(key) ?? [];
        found.set(key, known);
        if (known.some((match) => match.field === field)) continue;
        known.push({ field, alias, source, weight: weights[source] * (weak.has(key) ? weakFactor : 1) });
      }
    }
  };
  add("standard", standardAliases);
  add("documented", documentedAliases);
  add("unverified", unverifiedAliases);
  return found;
}
