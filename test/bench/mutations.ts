import fc from "fast-check";
import type { Reason } from "../../src/facts";
import { xian2023Narrative, writeNarrative, type Narrative } from "../../src/narrative";
import { checkNarrativeText, type TextContext } from "../../src/review";
import { fullFacts } from "../support/fullFacts";
import { ledgerOf } from "../support/ledgerOf";
import { madeEntries } from "../support/madeEntries";
import { compareLedger } from "../support/sampleReport";
import { mutable, mutate, textWith, type Mutation } from "./mutate";

/** How many changes of one kind were made and found. */
export interface Score {
  readonly kind: string;
  readonly made: number;
  readonly found: number;
}

/** What a run of many seeds gives. */
export interface MutationRun {
  readonly scores: readonly Score[];
  readonly missed: readonly Mutation[];
  /** What was found in texts that are right. */
  readonly falseFindings: readonly string[];
}

/** Writes a right text per seed, changes one thing in it and checks both. */
export function runMutations(seeds: number): MutationRun {
  const cases = fc.sample(fc.tuple(madeEntries, fullFacts), { numRuns: seeds, seed: 2_023 });
  const made = new Map<string, number>();
  const found = new Map<string, number>();
  const missed: Mutation[] = [];
  const falseFindings: string[] = [];
  cases.forEach(([entries, facts], seed) => {
    const [first] = entries;
    if (first === undefined) return;
    // Both earlier years and budgets are there, so that nothing is asked for.
    const kept = { ...first, year: 2023, fen: 100 } as const;
    const full = [
      ...entries,
      { ...kept, year: 2022, measure: "actual" } as const,
      { ...kept, measure: "originalBudget" } as const,
      { ...kept, measure: "adjustedBudget" } as const,
    ];
    const { forms, compared, explain } = compareLedger(ledgerOf(full));
    const base = { definition: xian2023Narrative, year: 2023, department: "某部门", forms, compared };
    const drafted = writeNarrative({ ...base, facts, explain });
    const typed = { ...facts, reasons: [...facts.reasons, ...reasonsFor(drafted)] };
    const narrative = writeNarrative({ ...base, facts: typed, explain });
    const context: TextContext = { ...base, facts: typed, basis: "exact" };
    const right = checkNarrativeText(textWith(narrative, null), context).findings;
    falseFindings.push(...right.map(({ rule, message }) => `${seed} ${rule}: ${message}`));
    const mutation = mutate(narrative, seed);
    if (mutation === null) return;
    made.set(mutation.kind, (made.get(mutation.kind) ?? 0) + 1);
    const isFound = checkNarrativeText(mutation.text, context).findings.length > right.length;
    if (isFound) found.set(mutation.kind, (found.get(mutation.kind) ?? 0) + 1);
    else missed.push(mutation);
  });
  const scores = mutable.map((kind) => ({ kind, made: made.get(kind) ?? 0, found: found.get(kind) ?? 0 }));
  return { scores, missed, falseFindings };
}

/** A typed reason for every place that no draft could be made for. */
function reasonsFor({ reasons }: Narrative): readonly Reason[] {
  return reasons
    .filter(({ state }) => state === "missing")
    .map(({ section, subject, comparison }) => {
      const words = { reason: "职工帮扶工作推进3项", purpose: "", status: "" };
      return { section, subject, comparison, current: null, base: null, row: null, ...words };
    });
}
